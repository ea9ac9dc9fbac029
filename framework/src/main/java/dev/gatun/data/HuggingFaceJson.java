package dev.gatun.data;

import ai.djl.engine.EngineException;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.gatun.bindings.CacheFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Hugging Face {@code tokenizer.json}, run by Hugging Face's own library. The library is native and comes in a jar,
 * out of which it is unpacked at first use; nothing is fetched from the network.
 *
 * <p>The special tokens in the file are recognized in the text, as Hugging Face does; none are added to it.
 */
final class HuggingFaceJson implements Tokenizer {

    /** What models end a text with, the most specific first. */
    private static final List<String> ENDS_OF_TEXT =
            List.of("<|endoftext|>", "<|end_of_text|>", "</s>", "<eos>", "[SEP]");

    private static final Map<String, String> OPTIONS =
            Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false");

    private final Path file;
    private final HuggingFaceTokenizer tokenizer;
    private final String id;
    private final int vocabularySize;
    private final OptionalInt endOfText;

    private HuggingFaceJson(
            Path file, HuggingFaceTokenizer tokenizer, String id, int vocabularySize, OptionalInt endOfText) {
        this.file = file;
        this.tokenizer = tokenizer;
        this.id = id;
        this.vocabularySize = vocabularySize;
        this.endOfText = endOfText;
    }

    static HuggingFaceJson open(Path file) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new DataException("The tokenizer " + file + " cannot be read (" + IoReason.of(e) + "). Correct "
                    + "data.tokenizer or the file's permissions.", e);
        }
        JsonNode json = parse(file, content);
        int size = vocabularySize(file, json);
        if (size == 0) {
            throw notATokenizer(file, "it has no vocabulary", null);
        }
        HuggingFaceTokenizer tokenizer = load(file);
        return new HuggingFaceJson(
                file, tokenizer, "tokenizer.json:" + Sha256.hex(content), size, endOfText(file, json, tokenizer));
    }

    private static JsonNode parse(Path file, byte[] content) {
        try {
            return JsonMapper.shared().readTree(content);
        } catch (JacksonException e) {
            throw notATokenizer(file, "it is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static DataException notATokenizer(Path file, String what, Throwable cause) {
        return new DataException("The file " + file + " is no Hugging Face tokenizer: " + what + ". Set data.tokenizer "
                + "to a tokenizer.json as published beside a model, or to bytes or gpt2.", cause);
    }

    /** The highest token and one; tokens need not be without gaps, and may stand in both lists. */
    private static int vocabularySize(Path file, JsonNode json) {
        JsonNode vocabulary = json.path("model").path("vocab");
        int size = vocabulary.isArray() ? vocabulary.size() : 0; // a unigram model's, by position
        if (vocabulary.isObject()) {
            for (JsonNode token : vocabulary) {
                size = Math.max(size, id(file, token) + 1);
            }
        }
        for (JsonNode added : json.path("added_tokens")) {
            size = Math.max(size, id(file, added.path("id")) + 1);
        }
        return size;
    }

    private static int id(Path file, JsonNode id) {
        int token = id.isIntegralNumber() && id.canConvertToInt() ? id.intValue() : -1;
        if (token < 0 || token == Integer.MAX_VALUE) {
            throw notATokenizer(file, "a token has the id " + id + ", and ids are whole numbers from 0 to "
                    + (Integer.MAX_VALUE - 1), null);
        }
        return token;
    }

    private static OptionalInt endOfText(Path file, JsonNode json, HuggingFaceTokenizer tokenizer) {
        for (String end : ENDS_OF_TEXT) {
            for (JsonNode added : json.path("added_tokens")) {
                if (added.path("special").asBoolean(false) && added.path("content").asString("").equals(end)) {
                    int token = added.path("id").asInt();
                    // Added tokens that the vocabulary lacks are numbered by the library, whatever the file says.
                    if (!Arrays.equals(ids(file, tokenizer, end), new long[] {token})) {
                        throw notATokenizer(file, "its token " + end + " cannot have the id " + token
                                + ", as there are ids missing before it", null);
                    }
                    return OptionalInt.of(token);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The library finds some mistakes of a file only when it needs what is missing. */
    private static long[] ids(Path file, HuggingFaceTokenizer tokenizer, String text) {
        try {
            return tokenizer.encode(text, false, false).getIds();
        } catch (RuntimeException e) {
            throw notATokenizer(file, innermost(e), e);
        }
    }

    private static HuggingFaceTokenizer load(Path file) {
        // Read before anything of the library is: no telemetry, and no download of a variant for the GPU that is found.
        // It looks for one through JNA, which is denied native access and so finds none.
        System.setProperty("ai.djl.offline", "true");
        Path cache = CacheFolder.ofThisProcess();
        // Where this folder cannot be written, the library itself takes the home folder, or else the temporary one.
        if (System.getProperty("ENGINE_CACHE_DIR") == null && writable(cache)) {
            System.setProperty("ENGINE_CACHE_DIR", cache.resolve("native").toString());
        }
        try {
            return HuggingFaceTokenizer.newInstance(file, OPTIONS);
        } catch (LinkageError | EngineException e) {
            throw new DataException("Hugging Face's tokenizer library, which reads " + file + ", cannot be loaded ("
                    + innermost(e) + "). It is unpacked below " + cache + ", which must be a folder that can be "
                    + "written and executed "
                    + "from: choose another with -Dgatun.cache=FOLDER or GATUN_CACHE=FOLDER. Java needs "
                    + "--enable-native-access=ai.djl.tokenizers.", e);
        } catch (IOException | RuntimeException e) {
            throw notATokenizer(file, innermost(e), e);
        }
    }

    private static boolean writable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Objects.requireNonNullElse(cause.getMessage(), cause.toString());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int vocabularySize() {
        return vocabularySize;
    }

    @Override
    public OptionalInt endOfText() {
        return endOfText;
    }

    @Override
    public int[] encode(String text) {
        long[] ids = ids(file, tokenizer, text);
        int[] tokens = new int[ids.length];
        for (int index = 0; index < ids.length; index++) {
            tokens[index] = Math.toIntExact(ids[index]);
        }
        return tokens;
    }

    @Override
    public String decode(int[] tokens, int from, int to) {
        Objects.checkFromToIndex(from, to, tokens.length);
        long[] ids = new long[to - from];
        for (int index = 0; index < ids.length; index++) {
            ids[index] = Objects.checkIndex(tokens[from + index], vocabularySize);
        }
        return tokenizer.decode(ids, false);
    }
}

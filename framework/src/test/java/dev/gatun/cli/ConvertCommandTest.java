package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.train.huggingface.SavedModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {

    private static final Path SAVED = SavedModels.folder("llama-grouped");

    private static final String WORDS = """
            {"added_tokens": [{"id": 2, "content": "</s>", "special": true, "single_word": false, "lstrip": false,
              "rstrip": false, "normalized": false}],
             "pre_tokenizer": {"type": "Whitespace"},
             "model": {"type": "WordLevel", "vocab": {"[UNK]": 0, "the": 1, "</s>": 2}, "unk_token": "[UNK]"}}
            """;

    @TempDir
    private Path folder;

    @Test
    void aConvertedModelContinuesTextsAndTrainsOn() throws IOException {
        Path out = folder.resolve("run");
        CommandRun converted = toGatun(SAVED, out);
        assertThat(converted.err()).isEmpty();
        assertThat(converted.status()).isZero();
        assertThat(converted.out()).isEqualTo("""
                Converted: %1$s/config.yaml, which trains on from its weights:
                  ./gatun train %1$s/config.yaml --out runs/run --set data.text=FOLDER
                  ./gatun generate --checkpoint %1$s --prompt TEXT
                """.formatted(out));
        assertThat(names(folder)).containsExactly("run");
        assertThat(names(out)).containsExactly("checkpoints", "config.yaml");

        CommandRun continued = CommandRun.of("generate", "--checkpoint", out, "--prompt", "The ", "--tokens", 5);
        assertThat(continued.err()).isEmpty();
        assertThat(continued.out()).startsWith("The ");

        CommandRun trained = train(out, folder.resolve("trained"));
        assertThat(trained.err()).isEmpty();
        assertThat(trained.out()).contains("It begins with the weights of " + out);

        Path gone = folder.resolve("gone");
        CommandRun resumed = train(out, out, "--resume", "--set", "model.weights=" + gone);
        assertThat(resumed.status()).isZero();
        assertThat(resumed.err()).isEmpty();
        assertThat(resumed.out()).contains("""
                %1$s/checkpoints/step-00000000 has parameters alone: the optimizer's states begin at zero.
                model.weights, which is %2$s, is not read: the run goes on from its checkpoint.
                """.formatted(out, gone));
        assertThat(resumed.out()).doesNotContain("It begins with the weights");
    }

    @Test
    void aRunIsExportedWithWhatTransformersNeeds() throws IOException {
        Path run = folder.resolve("run");
        toGatun(SAVED, run);
        Path out = folder.resolve("out");
        CommandRun exported = CommandRun.of(
                "convert", run, out, "--to", "hf", "--dtype", "fp16", "--max-shard-size", "20kB");
        assertThat(exported.err()).isEmpty();
        assertThat(exported.out()).isEqualTo("""
                Converted: %s, 41.5 KiB of weights in 3 files, from %s/checkpoints/step-00000000
                The model's tokens are bytes, for which there is no tokenizer.json: they are \
                list(text.encode()) in Python.
                """.formatted(out, run));
        assertThat(names(out)).containsExactly(
                "config.json", "model-00001-of-00003.safetensors", "model-00002-of-00003.safetensors",
                "model-00003-of-00003.safetensors", "model.safetensors.index.json");
        assertThat(toGatun(out, folder.resolve("again")).status()).isZero();
    }

    @Test
    void aTokenizerGoesAlongBothWays() throws IOException {
        Path model = folder.resolve("model");
        toGatun(SAVED, folder.resolve("run"));
        CommandRun.of("convert", folder.resolve("run"), model, "--to", "hf");
        Files.writeString(model.resolve("tokenizer.json"), WORDS);
        Path run = folder.resolve("words");
        assertThat(CommandRun.of("convert", model, run, "--to", "gatun").err()).isEmpty();
        assertThat(run.resolve("config.yaml")).content()
                .contains("tokenizer: \"" + run.resolve("tokenizer.json") + "\"");
        Path out = folder.resolve("out");
        CommandRun exported = CommandRun.of("convert", run, out, "--to", "hf");
        assertThat(exported.err()).isEmpty();
        assertThat(exported.out()).startsWith("Converted: ").hasLineCount(1);
        assertThat(out.resolve("tokenizer.json")).content().isEqualTo(WORDS);
        assertThat(out.resolve("tokenizer_config.json")).content().contains("\"eos_token\" : \"</s>\"");
        assertThat(out.resolve("config.json")).content().contains("\"eos_token_id\" : 2");
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        refused(toGatun(SAVED, out), out + " is there already. Name a folder that is not, or move it away.");
        assertThat(names(out)).isEmpty();
    }

    @Test
    void theOtherDirectionIsProposed() {
        Path run = folder.resolve("run");
        toGatun(SAVED, run);
        refused(CommandRun.of("convert", run, folder.resolve("x"), "--to", "gatun"),
                run + " is a run of Gatun's already. Give --to hf to convert it to Hugging Face's format.");
        refused(CommandRun.of("convert", SAVED, folder.resolve("x"), "--to", "hf"),
                SAVED + " has a config.json, as folders in Hugging Face's format have. Give --to gatun to convert it to "
                        + "Gatun's, or name a run's folder or a checkpoint's.");
    }

    @Test
    void aModelNeedsATokenizerOfItsOwn() {
        Path saved = SavedModels.folder("llama-tied");
        refused(CommandRun.of("convert", saved, folder.resolve("x"), "--to", "gatun"),
                saved + " has no tokenizer.json, and its 264 tokens are not those of bytes or gpt2. Put one beside "
                        + "config.json, as AutoTokenizer's save_pretrained writes it, or name one with --tokenizer.");
        refused(CommandRun.of("convert", SAVED, folder.resolve("x"), "--to", "gatun", "--tokenizer", "gpt2"),
                "The tokenizer gpt2 has 50257 tokens, and the model 256. Name the model's own tokenizer with "
                        + "--tokenizer.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--to | onnx | --to is onnx, and must be gatun or hf",
        "--to=hf --dtype | fp8 | --dtype is fp8, and must be fp32, bf16 or fp16",
        "--to=hf --max-shard-size | much | --max-shard-size is much, and must be a number of bytes with or without KiB, "
                + "MiB, GiB, kB, MB or GB, as 5GB",
        "--to=gatun --dtype | bf16 | --dtype is for --to hf: a checkpoint of Gatun's is fp32, in files of its own"
    })
    void anOptionThatMakesNoSenseIsNamed(String options, String value, String message) {
        Stream<Object> words = Stream.concat(
                Stream.of("convert", SAVED, folder.resolve("x")),
                Stream.concat(Stream.of(options.split(" ")), Stream.of(value)));
        CommandRun refused = CommandRun.of(words.toArray());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err().lines().findFirst()).hasValue(message);
    }

    private static CommandRun toGatun(Path in, Path out) {
        return CommandRun.of("convert", in, out, "--to", "gatun", "--tokenizer", "bytes");
    }

    private CommandRun train(Path run, Path out, Object... more) throws IOException {
        CommandRun.config(folder);
        Stream<Object> words = Stream.of(
                "train", run.resolve("config.yaml"), "--out", out, "--set", "data.text=" + folder.resolve("text.txt"),
                "--set", "data.cache=" + folder.resolve("cache"), "--set", "train.steps=2", "--set", "train.batch=2",
                "--set", "device.threads=1");
        return CommandRun.of(Stream.concat(words, Stream.of(more)).toArray());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void refused(CommandRun run, String message) {
        assertThat(run.err()).isEqualTo("gatun convert: " + message + "\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}

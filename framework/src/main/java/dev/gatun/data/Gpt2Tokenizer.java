package dev.gatun.data;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import com.knuddels.jtokkit.api.IntArrayList;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalInt;

/** GPT-2's byte pairs, {@code r50k_base}. A text that spells a special token is text. */
final class Gpt2Tokenizer implements Tokenizer {

    private static final int VOCABULARY = 50_257;

    private final Encoding encoding = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.R50K_BASE);

    @Override
    public String id() {
        return "gpt2";
    }

    @Override
    public int vocabularySize() {
        return VOCABULARY;
    }

    @Override
    public OptionalInt endOfText() {
        return OptionalInt.of(VOCABULARY - 1);
    }

    @Override
    public int[] encode(String text) {
        return encoding.encodeOrdinary(text).toArray();
    }

    @Override
    public String decode(int[] tokens, int from, int to) {
        Objects.checkFromToIndex(from, to, tokens.length);
        IntArrayList list = new IntArrayList(to - from);
        for (int index = from; index < to; index++) {
            list.add(Objects.checkIndex(tokens[index], VOCABULARY));
        }
        return new String(encoding.decodeBytes(list), StandardCharsets.UTF_8);
    }
}

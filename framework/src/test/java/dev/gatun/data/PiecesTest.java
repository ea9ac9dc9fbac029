package dev.gatun.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private static final String[] PARTS = {
        "word", " ", " two words", "\n", "\r\n", "42", "don't", "é", "\u00a0", "\t", "😀", "!?"
    };

    @Test
    void theTokensOfThePiecesAreThoseOfTheWhole() throws IOException {
        Tokenizer gpt2 = Tokenizers.open("gpt2");
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        for (int trial = 0; trial < 200; trial++) {
            String text = random.ints(60, 0, PARTS.length).mapToObj(part -> PARTS[part] + " x")
                    .collect(Collectors.joining());
            List<Integer> tokens = new ArrayList<>();
            for (String piece : pieces(text, 100)) { // so many in a row are never spaces around an x alone
                for (int token : gpt2.encode(piece)) {
                    tokens.add(token);
                }
            }
            assertThat(tokens.stream().mapToInt(i -> i).toArray()).as("seed %d, trial %d", seed, trial)
                    .isEqualTo(gpt2.encode(text));
        }
    }

    @Test
    void nothingIsLostWhereThereIsNoPlaceToCut() throws IOException {
        long seed = new SplittableRandom().nextLong();
        String text = new SplittableRandom(seed).ints(1000, 0, PARTS.length).mapToObj(part -> PARTS[part])
                .collect(Collectors.joining());
        for (int size = 2; size < 20; size++) {
            List<String> pieces = pieces(text, size);
            assertThat(String.join("", pieces)).as("seed %d, size %d", seed, size).isEqualTo(text);
            assertThat(pieces).as("seed %d, size %d", seed, size).noneMatch(piece ->
                    piece.isEmpty() || Character.isHighSurrogate(piece.charAt(piece.length() - 1)));
        }
    }

    @Test
    void anEmptyTextHasNoPieces() throws IOException {
        assertThat(pieces("", 10)).isEmpty();
    }

    private static List<String> pieces(String text, int size) throws IOException {
        List<String> all = new ArrayList<>();
        try (Reader reader = new StringReader(text)) {
            Pieces pieces = new Pieces(size);
            pieces.begin(reader);
            for (Optional<String> next = pieces.next(); next.isPresent(); next = pieces.next()) {
                all.add(next.get());
            }
        }
        return all;
    }
}

package dev.gatun.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * As much text as is handed to a thread at once. Small texts go together, as handing over each would take longer than
 * tokenizing it.
 */
final class Portion {

    private final List<String> pieces = new ArrayList<>();
    private final BitSet afterAnother = new BitSet();
    private int characters;

    /**
     * Appends a piece of a text.
     *
     * @param parted whether the end of another text comes before it
     */
    void add(String piece, boolean parted) {
        afterAnother.set(pieces.size(), parted);
        pieces.add(piece);
        characters += piece.length();
    }

    /** Of all pieces. */
    int characters() {
        return characters;
    }

    /** The tokens of the pieces, in order, as they are stored. */
    ByteBuffer tokens(Tokenizer tokenizer, TokenWidth width) {
        List<int[]> tokens = new ArrayList<>(pieces.size());
        int count = 0;
        for (int index = 0; index < pieces.size(); index++) {
            if (afterAnother.get(index) && tokenizer.endOfText().isPresent()) {
                tokens.add(new int[] {tokenizer.endOfText().getAsInt()});
                count++;
            }
            int[] ofPiece = tokenizer.encode(pieces.get(index));
            tokens.add(ofPiece);
            count = Math.addExact(count, ofPiece.length);
        }
        ByteBuffer stored =
                ByteBuffer.allocate(Math.multiplyExact(count, width.bytes)).order(ByteOrder.LITTLE_ENDIAN);
        for (int[] some : tokens) {
            for (int token : some) {
                requireInVocabulary(token, tokenizer);
                width.put(stored, token);
            }
        }
        return stored.flip();
    }

    private static void requireInVocabulary(int token, Tokenizer tokenizer) {
        if (token < 0 || token >= tokenizer.vocabularySize()) {
            throw new DataException("The tokenizer " + tokenizer.id() + " made the token " + token
                    + ", and its vocabulary ends at " + (tokenizer.vocabularySize() - 1) + ". Its tokenizer.json lacks "
                    + "tokens: set data.tokenizer to a whole one.");
        }
    }
}

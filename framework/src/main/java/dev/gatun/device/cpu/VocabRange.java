package dev.gatun.device.cpu;

import dev.gatun.device.Peers;
import dev.gatun.graph.Group;

/**
 * The tokens whose rows of a table or a head are in one rank's memory: row r is that of token {@code first + r}.
 *
 * @param first the token of the first row
 * @param rows how many there are, padding among them
 * @param vocabulary all tokens that there are; rows from there on are padding
 */
record VocabRange(int first, int rows, int vocabulary) {

    /** This rank's tokens of those that are split over a group, at that many rows for each member. */
    static VocabRange of(Group split, Peers peers, int rows, int vocabulary) {
        return new VocabRange(Math.multiplyExact(peers.index(split), rows), rows, vocabulary);
    }

    /** The rows that are not padding; they come first. */
    int tokens() {
        return Math.clamp((long) vocabulary - first, 0, rows);
    }

    boolean has(int token) {
        return token >= first && token - first < rows;
    }
}

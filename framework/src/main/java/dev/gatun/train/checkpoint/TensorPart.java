package dev.gatun.train.checkpoint;

import dev.gatun.graph.Part;
import java.util.List;

/**
 * Which part of a whole tensor a flat one is.
 *
 * @param cut how the whole is cut
 * @param split its number among the pieces along the cut dimension
 * @param shard its number among the shards of that piece
 */
public record TensorPart(Part cut, int split, int shard) {

    /** Where its elements are in the whole, in the order in which it has them; padding is in none. */
    List<Part.Run> runs() {
        return cut.runs(split, shard);
    }
}

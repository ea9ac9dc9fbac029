package dev.gatun.graph;

import java.util.Collections;
import java.util.List;

/**
 * The sum of the squares of all elements of all inputs, exactly: squares are summed in fp32 over blocks of
 * {@link #BLOCK} elements, and the blocks' sums as integers of many digits, so that neither the order nor the cut into
 * stages and shards changes a bit (after Kulisch's accumulator).
 *
 * <p>Inputs: any number of tensors. Output: int64 ({@link #LIMBS}): limb i counts {@code 2^(32 i - 320)}, the last
 * counts blocks that are not finite. Sums over ranks are sums of limbs.
 *
 * @param shard over whom inputs are sharded: of an input, a rank counts the stretch that is its own (see {@link Part})
 * @param once for each input the group whose ranks all hold the same: only the first of them counts it
 */
public record SquareNorm(Group shard, List<Group> once) implements Operation {

    /** Elements whose squares are added up in fp32. */
    public static final int BLOCK = Part.SHARD_ALIGNMENT;

    /** Numbers in the output. */
    public static final int LIMBS = 21;

    public SquareNorm {
        once = List.copyOf(once);
    }

    /** Of inputs that this rank alone holds. */
    public static SquareNorm of(int inputs) {
        return new SquareNorm(Group.SELF, Collections.nCopies(inputs, Group.SELF));
    }

    @Override
    public String name() {
        return "square_norm";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        if (inputs.size() != once.size()) {
            throw new ShapeException("square_norm of " + once.size() + " tensors does not take " + inputs.size());
        }
        return List.of(TensorType.int64(LIMBS));
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return inputs.stream().mapToLong(input -> 2 * input.shape().elements()).sum() / shard.size();
    }
}

package dev.gatun.parallel;

import dev.gatun.graph.DType;
import dev.gatun.graph.Group;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;
import java.util.List;

/**
 * A parameter as a rank holds it, and what belongs to it.
 *
 * @param used as layers use it: what tensor parallelism leaves, not sharded
 * @param kept the parameter that is kept: the same, or a shard
 * @param summed the gradient that layers add to
 * @param gradient the gradient that is kept: the same, or a shard
 * @param first the first moment, whole or a shard
 * @param second the second moment
 * @param master the fp32 copy that the optimizer works on; null where the parameter is fp32
 * @param stages all that have it
 * @param partial whether each rank of the tensor-parallel group has only its part of the gradient's sum
 */
record HeldParameter(
        Tensor used,
        Tensor kept,
        Tensor summed,
        Tensor gradient,
        Tensor first,
        Tensor second,
        Tensor master,
        List<Integer> stages,
        boolean partial) {

    static HeldParameter of(Tensor used, Parallelism how, List<Integer> stages, boolean partial) {
        Group shard = how.mesh().shard();
        boolean sharded = !shard.alone();
        Tensor summed = used.like(used.name(), Role.GRADIENT).as(DType.FP32);
        Tensor piece = sharded ? used.part(used.part().sharded(shard)) : used;
        Tensor state = (how.sharding().states() ? piece : used).as(DType.FP32).in(
                how.offload().optimizerStates() ? Space.HOST : Space.DEVICE);
        Tensor moment = state.as(how.numbers().moments());
        return new HeldParameter(
                used,
                how.sharding().parameter(used.shape().elements()) ? piece : used,
                summed,
                how.sharding().gradients() && sharded ? piece.like(used.name(), Role.GRADIENT).as(DType.FP32) : summed,
                moment.like(used.name() + TrainingPrograms.FIRST_MOMENT, Role.OPTIMIZER_STATE),
                moment.like(used.name() + TrainingPrograms.SECOND_MOMENT, Role.OPTIMIZER_STATE),
                how.numbers().precision().hasMasters() ? Precision.master(state) : null,
                stages,
                partial);
    }

    boolean isSharded() {
        return kept != used;
    }

    /** Whether the rank keeps only its shard of the summed gradient. */
    boolean scattersGradient() {
        return gradient != summed;
    }

    /** Whether all ranks of the tensor-parallel group hold the same. */
    boolean isReplicated() {
        return used.part().split().alone();
    }
}

package dev.gatun.parallel;

import dev.gatun.graph.DType;
import dev.gatun.graph.Graph;
import java.util.List;

/**
 * How a training is spread over ranks and what it keeps where: everything that changes how a step runs, and nothing of
 * what it computes.
 *
 * @param mesh the ranks
 * @param schedule the order of a pipeline's passes
 * @param tensor what is split over {@code tp}
 * @param sharding what ZeRO shards
 * @param reduction how gradients are summed over {@code dp}
 * @param recompute what is computed again instead of kept
 * @param offload what waits in the host's memory
 * @param numbers what parameters and activations are made of
 * @param prescaledBatch whether each rank of a {@code tp} group is given all its sequences, or its share of them
 */
public record Parallelism(
        Mesh mesh,
        Schedule schedule,
        TensorParallel.Options tensor,
        Sharding sharding,
        Reduction reduction,
        Recompute recompute,
        Offload offload,
        Numbers numbers,
        boolean prescaledBatch) {

    /** Everything else as it is without being asked for. */
    public static Parallelism of(Mesh mesh, Schedule schedule) {
        return new Parallelism(
                mesh,
                schedule,
                TensorParallel.Options.all(false),
                Sharding.NONE,
                Reduction.OVERLAPPED,
                Recompute.none(),
                Offload.NONE,
                Numbers.FP32,
                true);
    }

    /** What a trained number takes on a rank, of each of its states as much as ZeRO leaves there. */
    public double bytesPerParameter() {
        return numbers.states().stream()
                .mapToDouble(state -> (double) state.bytes() / shards(state))
                .sum();
    }

    /** Over how many ranks ZeRO shards a state. */
    public int shards(Precision.State state) {
        return sharding.stage() >= state.shardedFrom() ? mesh.shards() : 1;
    }

    public Parallelism with(Schedule other) {
        return new Parallelism(mesh, other, tensor, sharding, reduction, recompute, offload, numbers, prescaledBatch);
    }

    public Parallelism with(TensorParallel.Options other) {
        return new Parallelism(
                mesh, schedule, other, sharding, reduction, recompute, offload, numbers, prescaledBatch);
    }

    public Parallelism with(Sharding other) {
        return new Parallelism(mesh, schedule, tensor, other, reduction, recompute, offload, numbers, prescaledBatch);
    }

    public Parallelism with(Reduction other) {
        return new Parallelism(mesh, schedule, tensor, sharding, other, recompute, offload, numbers, prescaledBatch);
    }

    public Parallelism with(Recompute other) {
        return new Parallelism(mesh, schedule, tensor, sharding, reduction, other, offload, numbers, prescaledBatch);
    }

    public Parallelism with(Offload other) {
        return new Parallelism(mesh, schedule, tensor, sharding, reduction, recompute, other, numbers, prescaledBatch);
    }

    public Parallelism with(Numbers other) {
        return new Parallelism(mesh, schedule, tensor, sharding, reduction, recompute, offload, other, prescaledBatch);
    }

    public Parallelism withPrescaledBatch(boolean other) {
        return new Parallelism(mesh, schedule, tensor, sharding, reduction, recompute, offload, numbers, other);
    }

    /**
     * What parameters and activations are made of.
     *
     * @param emulated whether the device computes in fp32 and rounds
     * @param lossScaled whether gradients are computed from the loss times {@link TrainingPrograms#LOSS_SCALE}
     * @param fp32Residuals whether the residual path is {@linkplain Precision#retype(Graph, boolean) in fp32} anyway
     * @param moments what AdamW keeps its moments in: fp32 or bf16
     */
    public record Numbers(
            Precision precision, boolean emulated, boolean lossScaled, boolean fp32Residuals, DType moments) {

        public static final Numbers FP32 = new Numbers(Precision.FP32, false, false);

        public Numbers(Precision precision, boolean emulated, boolean lossScaled) {
            this(precision, emulated, lossScaled, false);
        }

        public Numbers(Precision precision, boolean emulated, boolean lossScaled, boolean fp32Residuals) {
            this(precision, emulated, lossScaled, fp32Residuals, DType.FP32);
        }

        /** The same with the moments in another type, for the same device. */
        public Numbers withMoments(DType other) {
            return new Numbers(precision, emulated, lossScaled, fp32Residuals, other);
        }

        /** What a trained number has in memory. */
        public List<Precision.State> states() {
            return precision.states(moments);
        }

        /** A recorded graph, made of these. */
        public Graph retype(Graph graph) {
            return precision.retype(graph, fp32Residuals);
        }
    }
}

package dev.gatun.train.fit;

import dev.gatun.device.HostProbe;
import dev.gatun.device.MachineReport.Gpu;
import dev.gatun.device.MachineReport.Host;
import dev.gatun.device.cuda.NcclMemory;
import dev.gatun.graph.Space;
import dev.gatun.plan.RankPlan;
import dev.gatun.train.TrainingException;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.DeviceSettings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says, before a training takes its memory, that there is too little of it.
 *
 * @param plan the training's
 * @param tokens how many the tokenizer has
 */
public record MemoryLimit(TrainingPlan plan, int tokens) {

    /** Kept free on a GPU beside what is predicted, as other drivers and GPUs may differ from those it was measured on. */
    private static final long HEAD_ROOM = 192L << 20;

    /** @throws TrainingException if a rank needs more than {@code device.memory} */
    public void requireOfDevices() {
        RankPlan worst = plan.largest();
        long bytes = worst.memory().bytes(Space.DEVICE);
        plan.config().device().memory().ifPresent(limit -> {
            if (bytes > limit) {
                throw tooMuch("rank " + worst.rank() + " needs", bytes,
                        "device.memory, which is " + Quantity.bytes(limit), limit,
                        Change.cheapest(plan, tokens, candidate -> candidate.bytes() <= limit));
            }
        });
    }

    /**
     * @param gpus one for each rank of this process
     * @param first the first of them
     * @throws TrainingException if one has not the memory free that its rank's plan and CUDA's own needs take together
     */
    public void requireOfTheGpus(List<Gpu> gpus, int first) {
        for (int index = 0; index < gpus.size(); index++) {
            requireOfTheGpu(gpus.get(index), plan.ranks().get(first + index));
        }
    }

    private void requireOfTheGpu(Gpu gpu, RankPlan rank) {
        String who = plan.ranks().size() == 1 ? "the training needs" : "rank " + rank.rank() + " needs";
        long bytes = rank.memory().bytes(Space.DEVICE);
        long nccl = NcclMemory.bytes(rank.programs(), rank.peers());
        long beside = plan.device().contextBytes() + nccl + HEAD_ROOM;
        Optional<Long> room = gpu.memoryFreeBytes().map(free -> Math.max(0, free - beside));
        room.filter(limit -> bytes > limit).ifPresent(limit -> {
            throw tooMuch(
                    who, bytes,
                    gpu.name().orElse("the GPU") + " has free, which is " + Quantity.bytes(gpu.memoryFreeBytes().get())
                            + " of " + gpu.memoryTotalBytes().map(Quantity::bytes).orElse("all of it") + ", less "
                            + Quantity.bytes(beside) + " for CUDA itself" + (nccl == 0 ? "" : " and NCCL"),
                    limit, Change.cheapest(plan, tokens, candidate -> candidate.bytes() <= limit));
        });
    }

    /**
     * @param processes among which the ranks are, on machines of which this is one
     * @throws TrainingException if its ranks need more of the machine's memory than it has to give
     */
    public void requireOfTheMachine(int processes) {
        long bytes = Math.ceilDiv(bytesOfTheMachine(), processes);
        Host host = HostProbe.ofThisMachine().host();
        Optional<Long> available = Stream.of(host.memoryAvailableBytes(), host.memoryLimitBytes())
                .flatMap(Optional::stream)
                .min(Long::compare);
        available.filter(limit -> limit < bytes).ifPresent(limit -> {
            throw tooMuch(processes == 1 ? "all ranks together need" : "the ranks of this process need", bytes,
                    "the machine has to give, which is " + Quantity.bytes(limit),
                    limit,
                    onGpus() || processes > 1
                            ? Optional.empty()
                            : Change.cheapest(plan, tokens, candidate -> candidate.allBytes() <= limit));
        });
    }

    private boolean onGpus() {
        return plan.config().device().kind() == DeviceSettings.Kind.CUDA;
    }

    /** GPUs have memory of their own, beside which only what is offloaded or copied for checkpoints is the machine's. */
    private long bytesOfTheMachine() {
        return onGpus()
                ? plan.ranks().stream().mapToLong(rank -> rank.memory().bytes(Space.HOST)).sum()
                        + plan.checkpointBytes()
                : plan.bytes();
    }

    private static TrainingException tooMuch(
            String who, long bytes, String what, long limit, Optional<Change> cheapest) {
        String remedy = cheapest.map(change -> "The cheapest change that fits: " + text(change) + ".")
                .orElse("No one or two settings save enough. gatun plan --fit looks for another layout; a smaller"
                        + " train.batch, data.sequence_length or model needs less.");
        return new TrainingException(who + " " + Quantity.bytes(bytes) + ", " + Quantity.bytes(bytes - limit)
                + " more than " + what + ". " + remedy);
    }

    private static String text(Change change) {
        long percent = Math.round(100 * change.slowdown());
        String pace = percent == 0
                ? "about as fast"
                : String.format(Locale.ROOT, "about %d %% %s", Math.abs(percent), percent > 0 ? "slower" : "faster");
        return SetOptions.of(change.candidate().changes().overrides()) + " ("
                + Quantity.bytes(change.candidate().bytes()) + " on rank " + change.candidate().rank() + ", " + pace + ")";
    }
}

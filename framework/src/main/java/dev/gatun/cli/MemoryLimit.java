package dev.gatun.cli;

import dev.gatun.device.HostProbe;
import dev.gatun.device.MachineReport.Host;
import dev.gatun.graph.Space;
import dev.gatun.plan.RankPlan;
import dev.gatun.train.TrainingException;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.fit.Change;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says, before a training takes its memory, that there is too little of it.
 *
 * @param plan the training's
 * @param tokens how many the tokenizer has
 */
record MemoryLimit(TrainingPlan plan, int tokens) {

    /** @throws TrainingException if a rank needs more than {@code device.memory} */
    void requireOfDevices() {
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

    /** @throws TrainingException if CPU devices need more together than the machine has to give */
    void requireOfTheMachine() {
        Host host = HostProbe.ofThisMachine().host();
        Optional<Long> available = Stream.of(host.memoryAvailableBytes(), host.memoryLimitBytes())
                .flatMap(Optional::stream)
                .min(Long::compare);
        available.filter(limit -> limit < plan.bytes()).ifPresent(limit -> {
            throw tooMuch("all ranks together need", plan.bytes(),
                    "the machine has to give, which is " + Quantity.bytes(limit),
                    limit, Change.cheapest(plan, tokens, candidate -> candidate.allBytes() <= limit));
        });
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

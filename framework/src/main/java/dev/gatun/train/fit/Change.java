package dev.gatun.train.fit;

import dev.gatun.plan.PlanException;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.ConfigException;
import dev.gatun.train.config.TrainingConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One or two settings that are changed to save memory, with the layout of ranks left alone.
 *
 * @param candidate what it comes to
 * @param slowdown the step's estimated time over the given one's, less 1
 */
public record Change(Candidate candidate, double slowdown) {

    /**
     * The cheapest single change with which a training fits, or if there is none, the cheapest two.
     *
     * @param given the plan of a training that does not
     * @param tokens how many the tokenizer has
     * @param fits what is asked of it
     */
    public static Optional<Change> cheapest(TrainingPlan given, int tokens, Predicate<Candidate> fits) {
        List<List<String>> steps = steps(given.config());
        Candidate before = Candidate.of(given.config(), given);
        Stream<List<List<String>>> singles = steps.stream().map(List::of);
        return best(singles, before, given, tokens, fits).or(() -> {
            List<List<List<String>>> pairs = new ArrayList<>();
            for (int first = 0; first < steps.size(); first++) {
                for (List<String> second : steps.subList(first + 1, steps.size())) {
                    pairs.add(List.of(steps.get(first), second));
                }
            }
            return best(pairs.stream(), before, given, tokens, fits);
        });
    }

    private static Optional<Change> best(
            Stream<List<List<String>>> tried,
            Candidate before,
            TrainingPlan given,
            int tokens,
            Predicate<Candidate> fits) {
        return tried.flatMap(steps -> candidate(steps, given, tokens)
                        .filter(fits)
                        .map(found -> new Change(found, found.seconds() / before.seconds() - 1))
                        .stream())
                .min(Comparator.comparingDouble(Change::slowdown));
    }

    private static Optional<Candidate> candidate(List<List<String>> steps, TrainingPlan given, int tokens) {
        try {
            TrainingConfig config = given.config().with(steps.stream().flatMap(List::stream).toList());
            return Optional.of(Candidate.of(given.config(), given.with(config, tokens)));
        } catch (ConfigException | PlanException unfit) {
            return Optional.empty();
        }
    }

    /** What is tried, as overrides; an empty value lets a setting follow from the others. */
    private static List<List<String>> steps(TrainingConfig given) {
        Settings now = Settings.of(given);
        List<List<String>> steps = new ArrayList<>();
        if (now.recomputed() != Settings.Recomputed.BLOCKS) {
            steps.add(List.of("memory.activation_checkpointing=each"));
        }
        if (now.recomputed() == Settings.Recomputed.NOTHING) {
            steps.add(List.of("memory.recompute_operations="
                    + Settings.Recomputed.CHEAP_OPERATIONS.operations(given.model().architecture())));
        }
        for (int factor = 2; factor <= 4; factor *= 2) {
            steps.add(List.of("parallel.microbatches=" + factor * now.microBatches()));
        }
        for (int zero = now.zeroStage() + 1; zero <= 3 && now.replicas() > 1; zero++) {
            steps.add(List.of(
                    "parallel.zero_stage=" + zero,
                    "parallel.shard_optimizer_state=",
                    "parallel.sharded_data_parallel_degree="));
        }
        if (!now.offloadStates()) {
            steps.add(List.of("memory.offload_optimizer_state=true"));
        }
        if (!now.offloadActivations() && now.recomputed() == Settings.Recomputed.BLOCKS) {
            steps.add(List.of("memory.offload_activations=true"));
        } else if (!now.offloadActivations()) {
            steps.add(List.of("memory.activation_checkpointing=each", "memory.offload_activations=true"));
        }
        return steps;
    }
}

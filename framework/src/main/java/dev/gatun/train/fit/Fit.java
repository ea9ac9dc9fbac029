package dev.gatun.train.fit;

import dev.gatun.plan.PlanException;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.ConfigException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a search for the settings that fit and take the least time.
 *
 * @param memory bytes of each device
 * @param given what the search began with
 * @param fitting what fits, the fastest first and then those with fewer changes
 * @param closest of what was planned, that which needs least memory
 * @param settings how many were looked at
 * @param planned how many of them were planned, which the others' bounds made unnecessary
 * @param complete whether nothing was left out that could have been better
 */
public record Fit(
        long memory,
        Candidate given,
        List<Candidate> fitting,
        Candidate closest,
        int settings,
        int planned,
        boolean complete) {

    /** Plans of a large model take some tenths of a second each. */
    private static final int MOST_PLANS = 48;

    /** How many of those with the lowest bounds are planned where no bound lets anything fit. */
    private static final int LEANEST = 8;

    private static final Comparator<Candidate> CHEAPEST = Comparator.comparingDouble(Candidate::seconds)
            .thenComparingInt(candidate -> candidate.changes().values().size());

    public Fit {
        fitting = List.copyOf(fitting);
    }

    /** What is proposed, if anything fits. */
    public Optional<Candidate> best() {
        return fitting.stream().findFirst();
    }

    /** As many devices as the closest would need, if twice as many halved its memory. */
    public int devices() {
        int devices = given.config().device().count();
        for (long bytes = closest.bytes(); bytes > memory; bytes = Math.ceilDiv(bytes, 2)) {
            devices *= 2;
        }
        return devices;
    }

    /**
     * Searches, by plans in the order of what they take at the least, until nothing left can take less time than what
     * fits.
     *
     * @param given the plan of the given configuration
     * @param tokens how many the tokenizer has
     * @param memory bytes of each device
     */
    public static Fit of(TrainingPlan given, int tokens, long memory) {
        return of(given, tokens, memory, MOST_PLANS);
    }

    /** @param mostPlans after how many plans the search ends, whatever is left */
    static Fit of(TrainingPlan given, int tokens, long memory, int mostPlans) {
        return new Search(given, tokens, memory, mostPlans).run();
    }

    private static final class Search {
        private final TrainingPlan given;
        private final int tokens;
        private final long memory;
        private final int mostPlans;
        private final List<Candidate> candidates = new ArrayList<>();
        private final List<Settings> tooLarge = new ArrayList<>();
        private int planned;

        private record Bounded(Settings settings, Floor floor) {}

        private Search(TrainingPlan given, int tokens, long memory, int mostPlans) {
            this.mostPlans = mostPlans;
            this.given = given;
            this.tokens = tokens;
            this.memory = memory;
        }

        private Fit run() {
            Candidate start = Candidate.of(given.config(), given);
            candidates.add(start);
            List<Bounded> all = bounded();
            boolean complete = true;
            for (Bounded next : all) {
                if (next.floor.seconds() >= fastest()) {
                    break;
                }
                if (next.floor.bytes() > memory || tooLarge.stream().anyMatch(next.settings::takesAtLeast)) {
                    continue;
                }
                if (planned == mostPlans) {
                    complete = false;
                    break;
                }
                plan(next.settings);
            }
            if (fitting().isEmpty()) {
                all.stream()
                        .sorted(Comparator.comparingLong(each -> each.floor.bytes()))
                        .limit(LEANEST)
                        .forEach(each -> plan(each.settings));
            }
            Candidate closest = candidates.stream().min(Comparator.comparingLong(Candidate::bytes)).orElseThrow();
            return new Fit(memory, start, fitting(), closest, all.size(), planned, complete);
        }

        private List<Bounded> bounded() {
            Floors floors = new Floors(given);
            List<Bounded> all = new ArrayList<>();
            for (Settings settings : SearchSpace.of(given.config())) {
                try {
                    all.add(new Bounded(settings, floors.of(settings)));
                } catch (PlanException unfit) {
                    // The model cannot be split so.
                }
            }
            all.sort(Comparator.comparingDouble(each -> each.floor.seconds()));
            return all;
        }

        private void plan(Settings settings) {
            try {
                planned++;
                TrainingPlan plan = given.with(given.config().with(settings.overrides(given.config())), tokens);
                Candidate candidate = Candidate.of(given.config(), plan);
                if (!candidate.changes().isEmpty()) {
                    candidates.add(candidate);
                }
                if (candidate.bytes() > memory) {
                    tooLarge.add(settings);
                }
            } catch (ConfigException | PlanException unfit) {
                // Its settings do not go together, or not with the model.
            }
        }

        private double fastest() {
            return fitting().stream().mapToDouble(Candidate::seconds).min().orElse(Double.POSITIVE_INFINITY);
        }

        private List<Candidate> fitting() {
            return candidates.stream().filter(candidate -> candidate.bytes() <= memory).sorted(CHEAPEST).toList();
        }
    }
}

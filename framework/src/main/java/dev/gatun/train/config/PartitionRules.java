package dev.gatun.train.config;

import dev.gatun.train.config.Rule.Remedy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a partition by hand has to say. */
final class PartitionRules {

    static final Rule ONLY_BY_HAND = new Rule(ParallelKeys.PARTITION, List.of(ParallelKeys.AUTO_PARTITION),
            values -> values.require(ParallelKeys.PARTITION).stages().isEmpty()
                    || !values.require(ParallelKeys.AUTO_PARTITION),
            values -> "is not looked at with " + values.named(ParallelKeys.AUTO_PARTITION),
            List.of(new Remedy<>(ParallelKeys.AUTO_PARTITION, _ -> Stream.of(false))));

    static final Rule NAMES_LAYERS = new Rule(ParallelKeys.PARTITION, List.of(Keys.LAYERS),
            values -> strangers(values, assigned(values)).isEmpty(),
            values -> said(values, assigned(values)),
            List.of(evenly()));

    static final Rule FILLS_STAGES = new Rule(ParallelKeys.PARTITION,
            List.of(Keys.LAYERS, ParallelKeys.DEFAULT_PARTITION, ParallelKeys.PIPELINE_DEGREE,
                    ParallelKeys.VIRTUAL_STAGES),
            values -> problem(values).isEmpty(),
            values -> problem(values).orElseThrow(),
            List.of(evenly()))
            .where(ParallelKeys.AUTO_PARTITION, automatic -> !automatic);

    private PartitionRules() {}

    /** The names that are no layers of the model. */
    static List<String> strangers(Values values, List<String> names) {
        return names.stream().filter(name -> !LayerNames.isOfModel(name, values.require(Keys.LAYERS))).toList();
    }

    /** That there are such names. */
    static String said(Values values, List<String> names) {
        return "names " + strangers(values, names).getFirst() + ", and the blocks of " + values.named(Keys.LAYERS)
                + " end with blocks." + (values.require(Keys.LAYERS) - 1);
    }

    private static List<String> assigned(Values values) {
        return List.copyOf(values.require(ParallelKeys.PARTITION).stages().keySet());
    }

    /** The first place where stages are not one run of layers after another. */
    private static Optional<String> problem(Values values) {
        List<String> layers = LayerNames.ofModel(values.require(Keys.LAYERS));
        List<Integer> stages = values.require(ParallelKeys.PARTITION)
                .of(layers, values.require(ParallelKeys.DEFAULT_PARTITION));
        long count = ParallelRules.stages(values);
        int stage = 0;
        for (int index = 0; index < layers.size(); index++) {
            int next = stages.get(index);
            String at = "puts " + layers.get(index) + " on stage " + next;
            if (next >= count) {
                return Optional.of(at + ", and the last of the " + count + " is " + (count - 1));
            }
            if (next < stage) {
                return Optional.of(at + ", behind " + layers.get(index - 1) + " on stage " + stage
                        + ": stages have layers in the model's order");
            }
            if (next > stage + 1 || index == 0 && next > 0) {
                return Optional.of("leaves stage " + (index == 0 ? 0 : stage + 1) + " without a layer");
            }
            stage = next;
        }
        return stage + 1 < count ? Optional.of("leaves stage " + (stage + 1) + " without a layer") : Optional.empty();
    }

    /** Stages of about as many layers each, if there are enough. */
    private static Remedy<StageAssignment> evenly() {
        return new Remedy<>(ParallelKeys.PARTITION, values -> {
            List<String> layers = LayerNames.ofModel(values.require(Keys.LAYERS));
            long count = values.get(ParallelKeys.PIPELINE_DEGREE).isPresent()
                            && values.get(ParallelKeys.VIRTUAL_STAGES).isPresent()
                    ? ParallelRules.stages(values)
                    : layers.size() + 1L;
            Map<String, Integer> stages = new LinkedHashMap<>();
            for (int index = 0; index < layers.size(); index++) {
                stages.put(layers.get(index), (int) (index * count / layers.size()));
            }
            return count > layers.size() ? Stream.empty() : Stream.of(new StageAssignment(stages));
        });
    }
}

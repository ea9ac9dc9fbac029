package dev.gatun.train;

import dev.gatun.graph.DType;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.ModelDifference;
import dev.gatun.train.config.SettingChange;
import dev.gatun.train.config.TrainingConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a training goes on from a checkpoint of other settings. What is trained, model and tokenizer, must be the same;
 * all else may change, and is told of.
 *
 * @param sameOrder whether the data's order goes on where it was, and does not begin anew
 * @param sameLossScale whether the loss scale does
 * @param hasOptimizer whether the checkpoint has the optimizer's states, and is not parameters alone
 * @param notes what is other than before, a line each
 */
record Resumption(boolean sameOrder, boolean sameLossScale, boolean hasOptimizer, List<String> notes) {

    private static final String TOKENIZER = "data.tokenizer";

    /** What the order of sequences, and what a sequence is, follow from. */
    private static final Set<String> ORDER =
            Set.of("data.text", "data.text_field", "data.sequence_length", "data.validation_fraction", "data.seed");

    /** Of no consequence for what is computed. */
    private static final Set<String> SILENT = Set.of("data.cache");

    /** @throws TrainingException if the configuration is of another model or tokenizer than the checkpoint */
    static Resumption of(TrainingConfig config, Checkpoint checkpoint) {
        TrainingConfig before = ConfigReader.readText(
                checkpoint.state().config(), "the configuration in " + checkpoint.folder(), List.of());
        List<SettingChange> changes = SettingChange.between(before, config);
        requireSameModel(config, before, changes, checkpoint);
        List<String> notes = new ArrayList<>();
        changes.stream()
                .filter(change -> !SILENT.contains(change.key()))
                .filter(change -> !change.section().equals("model") || change.key().equals("model.dropout"))
                .forEach(change -> notes.add(change + "."));
        List<String> reordered = changes.stream().map(SettingChange::key).filter(ORDER::contains).toList();
        if (!reordered.isEmpty()) {
            notes.add("The data's position begins anew, at the first sequence, as " + String.join(", ", reordered)
                    + (reordered.size() == 1 ? " is" : " are") + " not what it was.");
        }
        boolean hasOptimizer = !checkpoint.optimizer().entries().isEmpty();
        if (!hasOptimizer) {
            notes.add(checkpoint.folder() + " has parameters alone: the optimizer's states begin at zero.");
        }
        DType moments = config.precision().moments();
        if (hasOptimizer && before.precision().moments() != moments) {
            notes.add(moments == DType.BF16
                    ? "AdamW's moments are in fp32 in " + checkpoint.folder() + ", and are rounded to the nearest bf16."
                    : "AdamW's moments are in bf16 in " + checkpoint.folder() + ", and go on in fp32 from there.");
        }
        boolean sameLossScale =
                before.precision().lossScale().getClass() == config.precision().lossScale().getClass();
        return new Resumption(reordered.isEmpty(), sameLossScale, hasOptimizer, List.copyOf(notes));
    }

    private static void requireSameModel(
            TrainingConfig config, TrainingConfig before, List<SettingChange> changes, Checkpoint checkpoint) {
        Stream<String> model = config.modelDifferences(before).stream().map(ModelDifference::toString);
        Stream<String> tokenizer = changes.stream()
                .filter(change -> change.key().equals(TOKENIZER))
                .map(change -> change.key() + " = " + change.is() + ", not " + change.was());
        String differences = Stream.concat(model, tokenizer).collect(Collectors.joining("; "));
        if (!differences.isEmpty()) {
            throw new TrainingException("The configuration is of another model than " + checkpoint.folder() + ": "
                    + differences + ". Set what differs to what it was, or begin a new run in another output folder.");
        }
    }
}

package dev.gatun.train;

import dev.gatun.model.Model;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.ModelDifference;
import dev.gatun.train.config.ModelSettings;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.huggingface.HuggingFaceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The weights that {@code model.weights} names, open for reading.
 *
 * @param tensors parameters by name, in fp32
 */
public record InitialWeights(Path folder, StoredTensors tensors) implements AutoCloseable {

    /**
     * Opens what the configuration names; empty where it names nothing.
     *
     * @param model the configuration's
     * @throws TrainingException which names all sizes by which it is of another model
     */
    public static Optional<InitialWeights> open(TrainingConfig config, Model model) {
        return config.model().weights().map(folder -> {
            if (!Files.isDirectory(folder)) {
                throw new TrainingException("model.weights is " + folder + ", and there is no such folder. Set it to "
                        + "a run's folder, one checkpoint's, or a Hugging Face model's.");
            }
            return HuggingFaceFolder.isOne(folder)
                    ? huggingFace(folder, config, model)
                    : checkpoint(folder, config, model);
        });
    }

    private static InitialWeights huggingFace(Path folder, TrainingConfig config, Model model) {
        HuggingFaceFolder opened = HuggingFaceFolder.open(folder);
        return new InitialWeights(folder, opened.weights()).fitting(config, opened.model(), model);
    }

    private static InitialWeights checkpoint(Path folder, TrainingConfig config, Model model) {
        Checkpoint opened = Checkpoint.find(folder);
        opened.optimizer().close();
        ModelSettings stored = ConfigReader.readText(
                opened.state().config(), "the configuration in " + opened.folder(), List.of()).model();
        return new InitialWeights(opened.folder(), opened.model()).fitting(config, stored, model);
    }

    private InitialWeights fitting(TrainingConfig config, ModelSettings stored, Model model) {
        List<String> differences = new ArrayList<>();
        config.modelDifferences(stored).stream().map(ModelDifference::toString).forEach(differences::add);
        int vocabulary = model.shape().vocabulary();
        TensorEntry table = tensors.entries().get("tokens.weight");
        boolean said = differences.stream().anyMatch(difference -> difference.startsWith("model.vocabulary"));
        if (table != null && table.shape().getFirst() != vocabulary && !said) {
            differences.add("model.vocabulary = " + vocabulary + ", not " + table.shape().getFirst());
        }
        if (!differences.isEmpty()) {
            close();
            throw new TrainingException("model.weights is " + folder + ", which is of another model: "
                    + String.join("; ", differences) + ". Set these keys to what it has, or name other weights.");
        }
        return this;
    }

    @Override
    public void close() {
        tensors.close();
    }
}

package dev.gatun.train.config;

import java.util.List;

/**
 * All settings of a run, resolved: what the configuration leaves out has its default here.
 *
 * <p>A component is a section of the file and its components are the section's keys, in camel case; in
 * {@code parallel}, which has many, they are a level deeper.
 */
public record TrainingConfig(
        ModelSettings model,
        DataSettings data,
        TrainSettings train,
        OptimizerSettings optimizer,
        ScheduleSettings schedule,
        ParallelSettings parallel,
        MemorySettings memory,
        PrecisionSettings precision,
        DeviceSettings device) {

    /** The keys of {@code model} by which the other's weights are of another model; empty if they fit this one. */
    public List<ModelDifference> modelDifferences(TrainingConfig other) {
        return ModelDifference.between(this, other);
    }

    /** The same for a model whose settings alone are known. */
    public List<ModelDifference> modelDifferences(ModelSettings other) {
        return modelDifferences(new TrainingConfig(
                other, data, train, optimizer, schedule, parallel, memory, precision, device));
    }

    /**
     * This configuration with other settings.
     *
     * @param overrides as {@link ConfigReader} takes them; an empty value brings the default back
     * @throws ConfigException if they do not go together
     */
    public TrainingConfig with(List<String> overrides) {
        return ConfigReader.readText(ConfigWriter.write(this), "the configuration", overrides);
    }

    /** What is no mistake but hardly meant, such as a setting without effect: each key, value, reason and remedy. */
    public List<Mistake> warnings() {
        return Warnings.of(this);
    }
}

package dev.gatun.train.checkpoint;

import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code state.json}: the training state, and the version of the folder's format. */
final class StateJson {

    /** Of the whole folder. A change that older versions of Gatun would misread gets the next number. */
    private static final int FORMAT = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private StateJson() {}

    static byte[] write(TrainingState state) {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", FORMAT);
        json.put("gatun_version", state.gatunVersion());
        json.put("step", state.step());
        json.put("updates", state.updates());
        json.put("data_position", state.dataPosition());
        json.put("tokens", state.tokens());
        state.lossScale().ifPresent(lossScale -> {
            json.put("loss_scale", lossScale.scale());
            json.put("good_steps", lossScale.goodSteps());
        });
        json.put("config", state.config());
        return JSON.writeValueAsBytes(json);
    }

    static TrainingState read(Path file, byte[] content) {
        try {
            JsonNode json = JSON.readTree(content);
            int format = json.required("format").intValue();
            if (format != FORMAT) {
                throw new CheckpointException(file + " says that its checkpoint has format " + format + ", written by "
                        + "Gatun " + json.path("gatun_version").asString("of another version") + ", and this version "
                        + "reads format " + FORMAT + ". Use the version of Gatun that wrote it.");
            }
            long step = json.required("step").longValue();
            return new TrainingState(
                    step,
                    json.path("updates").asLong(step), // absent where every step changed the parameters
                    json.required("data_position").longValue(),
                    json.required("tokens").longValue(),
                    lossScale(json),
                    json.required("config").stringValue(),
                    json.required("gatun_version").stringValue());
        } catch (JacksonException | IllegalArgumentException e) {
            throw new CheckpointException(file + " is not what Gatun writes: "
                    + e.getMessage().lines().findFirst().orElse(""), e);
        }
    }

    private static Optional<TrainingState.LossScale> lossScale(JsonNode json) {
        return json.has("loss_scale")
                ? Optional.of(new TrainingState.LossScale(
                        json.required("loss_scale").floatValue(), json.required("good_steps").intValue()))
                : Optional.empty();
    }
}

package dev.gatun.train.metrics;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of {@code metrics.jsonl}. JSON has no NaN and no infinity: those are {@code null}, which jq and pandas read,
 * and the line says {@code "finite":false}.
 */
final class MetricsLine {

    /** Always three digits of a second, so that times sort as text. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final JsonMapper JSON = new JsonMapper();

    private MetricsLine() {}

    /** Written by hand and into a buffer of the caller's, since a step should leave little garbage. */
    static void append(StringBuilder line, Instant time, Metrics metrics) {
        line.append("{\"time\":\"");
        TIME.formatTo(time, line);
        line.append("\",\"step\":").append(metrics.step());
        boolean finite = switch (metrics) {
            case StepMetrics step -> {
                boolean all = number(line, "loss", step.loss());
                all &= number(line, "grad_norm", step.gradNorm());
                all &= number(line, "lr", step.learningRate());
                line.append(",\"tokens\":").append(step.tokens());
                all &= number(line, "tokens_per_s", step.tokensPerSecond());
                all &= number(line, "step_ms", step.stepMillis());
                if (step.hasMfu()) {
                    all &= number(line, "mfu", step.mfu());
                }
                if (step.hasGpuMemory()) {
                    line.append(",\"gpu_memory_bytes\":").append(step.gpuMemoryBytes());
                }
                yield all;
            }
            case EvaluationMetrics evaluation -> {
                boolean all = number(line, "validation_loss", evaluation.validationLoss());
                line.append(",\"validation_tokens\":").append(evaluation.tokens());
                yield all & number(line, "validation_ms", evaluation.millis());
            }
        };
        line.append(finite ? "}\n" : ",\"finite\":false}\n");
    }

    private static boolean number(StringBuilder line, String key, double value) {
        line.append(",\"").append(key).append("\":");
        if (Double.isFinite(value)) {
            line.append(value);
            return true;
        }
        line.append("null");
        return false;
    }

    /** Keys of later versions are passed over. Throws {@link IllegalArgumentException} if it is no such line. */
    static Metrics parse(String line) {
        JsonNode object;
        try {
            object = JSON.readTree(line);
        } catch (JacksonException failure) {
            throw new IllegalArgumentException("it is not JSON", failure);
        }
        long step = whole(object, "step");
        if (object.has("validation_loss")) {
            return new EvaluationMetrics(step, number(object, "validation_loss"), whole(object, "validation_tokens"),
                    number(object, "validation_ms"));
        }
        return new StepMetrics(step, number(object, "loss"), number(object, "grad_norm"), number(object, "lr"),
                whole(object, "tokens"), number(object, "tokens_per_s"), number(object, "step_ms"),
                object.has("mfu") ? number(object, "mfu") : Double.NaN,
                object.has("gpu_memory_bytes") ? whole(object, "gpu_memory_bytes") : 0);
    }

    private static long whole(JsonNode object, String key) {
        JsonNode value = object.path(key);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException("it has no whole number " + key);
        }
        return value.longValue();
    }

    private static double number(JsonNode object, String key) {
        JsonNode value = object.path(key);
        return value.isNull()
                ? Double.NaN
                : value.doubleValueOpt().orElseThrow(() -> new IllegalArgumentException("it has no number " + key));
    }
}

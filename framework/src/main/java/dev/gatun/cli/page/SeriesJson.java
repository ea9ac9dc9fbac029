package dev.gatun.cli.page;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Columns of metrics for curves. Of long runs a point is the mean of several steps, and stands at the last of them. */
final class SeriesJson {

    private static final int MOST_POINTS = 3000;

    private static final List<String> STEP_KEYS =
            List.of("loss", "grad_norm", "lr", "tokens_per_s", "step_ms", "mfu", "gpu_memory_bytes");

    private SeriesJson() {}

    static ObjectNode steps(RunLog log) {
        return columns(log.steps(), STEP_KEYS);
    }

    static ObjectNode evaluations(RunLog log) {
        return columns(log.evaluations(), List.of("validation_loss"));
    }

    /** Keys that no line has are left out. */
    private static ObjectNode columns(List<JsonNode> lines, List<String> keys) {
        int every = Math.max(1, Math.ceilDiv(lines.size(), MOST_POINTS));
        ObjectNode columns = Page.MAPPER.createObjectNode();
        columns.put("every", every);
        ArrayNode steps = columns.putArray("step");
        for (int from = 0; from < lines.size(); from += every) {
            steps.add(RunLog.step(lines.get(Math.min(from + every, lines.size()) - 1)));
        }
        for (String key : keys) {
            if (lines.stream().anyMatch(line -> line.has(key))) {
                ArrayNode values = columns.putArray(key);
                for (int from = 0; from < lines.size(); from += every) {
                    mean(values, lines.subList(from, Math.min(from + every, lines.size())), key);
                }
            }
        }
        return columns;
    }

    /** Null if none of the lines has a finite number. */
    private static void mean(ArrayNode values, List<JsonNode> lines, String key) {
        double mean = lines.stream()
                .mapToDouble(line -> RunLog.number(line, key))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
        if (Double.isFinite(mean)) {
            values.add(mean);
        } else {
            values.addNull();
        }
    }
}

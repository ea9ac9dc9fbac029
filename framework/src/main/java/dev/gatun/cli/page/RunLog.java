package dev.gatun.cli.page;

import dev.gatun.train.TrainingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The lines of a run's {@code metrics.jsonl}.
 *
 * @param steps lines of steps
 * @param evaluations lines of evaluations
 * @param broken numbers of the lines that are neither, the last one left out, which a killed run may have cut
 */
record RunLog(List<JsonNode> steps, List<JsonNode> evaluations, List<Integer> broken) {

    private static final String NAME = "metrics.jsonl";

    /** @throws TrainingException if the folder is no run's, or has nothing to tell yet */
    static RunLog read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            throw new TrainingException((Files.exists(folder) ? folder + " is a file" : "There is no folder " + folder)
                    + ". Name a run's output folder, such as runs/wordnet-cpu.");
        }
        if (!Files.exists(file)) {
            throw new TrainingException(folder + " has no " + NAME
                    + ", which a run writes from its first step. Name a run's output folder, as given with --out.");
        }
        RunLog log = parse(lines(file));
        if (log.steps.isEmpty()) {
            String broken = log.broken.isEmpty()
                    ? ""
                    : ", and its line " + log.broken.getFirst() + " is not a line of metrics";
            throw new TrainingException(file + " has no step yet" + broken + ". Wait until the run has done one.");
        }
        return log;
    }

    /** Every byte is a character, so that a damaged file has damaged lines and no more. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new TrainingException(file + " cannot be read: " + e + ". Allow reading it.");
        }
    }

    private static RunLog parse(List<String> lines) {
        RunLog log = new RunLog(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int index = 0; index < lines.size(); index++) {
            if (!log.add(lines.get(index)) && index < lines.size() - 1) {
                log.broken.add(index + 1);
            }
        }
        return log;
    }

    private boolean add(String line) {
        JsonNode object;
        try {
            object = Page.MAPPER.readTree(line);
            Instant.parse(object.path("time").asString(""));
        } catch (JacksonException | DateTimeParseException malformed) {
            return false;
        }
        if (!object.path("step").canConvertToLong()) {
            return false;
        }
        if (object.has("validation_loss")) {
            return evaluations.add(object);
        }
        return object.has("loss") && steps.add(object);
    }

    static long step(JsonNode line) {
        return line.get("step").asLong();
    }

    static Instant time(JsonNode line) {
        return Instant.parse(line.get("time").asString());
    }

    /** NaN where the line has none, or one that is not finite. */
    static double number(JsonNode line, String key) {
        JsonNode value = line.path(key);
        return value.isNumber() ? value.asDouble() : Double.NaN;
    }

    /** Of all steps; NaN if none has it. */
    double median(String key) {
        double[] values = steps.stream().mapToDouble(line -> number(line, key)).filter(Double::isFinite).toArray();
        Arrays.sort(values);
        return values.length == 0 ? Double.NaN : values[values.length / 2];
    }

    JsonNode last() {
        return steps.getLast();
    }
}

package dev.gatun.jmh.paired;

import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What JMH wrote with {@code -rf json}.
 *
 * @param scores each case's, the mean of its forks' means
 */
record JmhResults(Map<Case, Double> scores) {

    /** @throws IllegalArgumentException if it is no such file, or a score in it is no positive number */
    static JmhResults read(Path file) {
        Map<Case, Double> scores = new TreeMap<>();
        JsonNode results;
        try {
            results = JsonMapper.shared().readTree(file);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException(file + " is no JSON that JMH wrote: " + broken.getOriginalMessage()
                    + ". Was the run stopped?", broken);
        }
        for (JsonNode result : results) {
            Case what = new Case(
                    name(result),
                    result.path("primaryMetric").path("scoreUnit").asString(""),
                    result.path("mode").asString("").equals("thrpt"));
            double score = score(result.path("primaryMetric").path("rawData"));
            if (!(score > 0 && score < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(file + ": the score of " + what.name() + " is " + score
                        + ", not a positive number. Did the benchmark fail?");
            }
            scores.put(what, score);
        }
        return new JmhResults(scores);
    }

    private static String name(JsonNode result) {
        String method = result.path("benchmark").asString("");
        int simple = method.lastIndexOf('.', method.lastIndexOf('.') - 1) + 1;
        StringJoiner name = new StringJoiner(" ").add(method.substring(simple));
        result.path("params").properties().forEach(
                parameter -> name.add(parameter.getKey() + "=" + parameter.getValue().asString()));
        return name.toString();
    }

    /** @param forks for each the scores of its iterations */
    private static double score(JsonNode forks) {
        return forks.valueStream()
                .mapToDouble(fork -> fork.valueStream().mapToDouble(JsonNode::asDouble).average().orElse(Double.NaN))
                .average()
                .orElse(Double.NaN);
    }
}

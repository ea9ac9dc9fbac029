package dev.gatun.cli.page;

import dev.gatun.plan.timeline.Timeline;
import dev.gatun.train.TrainingException;
import dev.gatun.train.config.ConfigException;
import dev.gatun.train.config.ConfigReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A finished or running run, as a page and in a few lines. */
public final class RunPage {

    /** Steps whose mean loss is said. */
    private static final int LAST = 100;

    private final RunFolder folder;
    private final RunLog log;
    private final List<Event> events;
    private final Optional<String> config;
    private final Optional<JsonNode> plan;
    private final Optional<Timeline> estimated;
    private final Optional<Timeline> measured;
    private final Optional<Integer> steps;

    /** What happened before the line at that step was written. */
    private record Event(long step, String words) {}

    private RunPage(RunFolder folder, RunLog log) {
        this.folder = folder;
        this.log = log;
        events = events(folder, log);
        config = folder.config();
        steps = config.flatMap(RunPage::steps);
        plan = folder.plan();
        estimated = folder.planned();
        measured = folder.measured();
    }

    /**
     * @param folder the run's
     * @throws TrainingException if it is none
     */
    public static RunPage of(Path folder) {
        return new RunPage(new RunFolder(folder), RunLog.read(folder));
    }

    private static Optional<Integer> steps(String config) {
        try {
            return Optional.of(ConfigReader.readText(config, "the run's configuration", List.of()).train().steps());
        } catch (ConfigException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    /** A session that is not the first goes on behind the last line before it. */
    private static List<Event> events(RunFolder folder, RunLog log) {
        List<Event> events = new ArrayList<>();
        for (Instant session : folder.sessions()) {
            log.steps().stream()
                    .filter(line -> RunLog.time(line).isBefore(session))
                    .reduce((_, later) -> later)
                    .map(RunLog::step)
                    .ifPresent(step -> events.add(new Event(step, "resumed after step " + step)));
        }
        long notFinite = log.steps().stream().filter(line -> line.has("finite")).count();
        String words = "loss or gradient not finite" + (notFinite > 1 ? ", " + notFinite + " steps in all" : "");
        log.steps().stream()
                .filter(line -> line.has("finite"))
                .findFirst()
                .ifPresent(line -> events.add(new Event(RunLog.step(line), words)));
        return events;
    }

    public String html() {
        ObjectNode data = Page.MAPPER.createObjectNode();
        data.put("name", folder.name());
        data.put("done", RunLog.step(log.last()));
        steps.ifPresent(all -> data.put("steps", all));
        data.put("tokens", log.last().path("tokens").asLong());
        data.put("begun", RunLog.time(log.steps().getFirst()).toString());
        data.put("last", RunLog.time(log.last()).toString());
        data.put("seconds", seconds());
        data.set("curves", SeriesJson.steps(log));
        data.set("validation", SeriesJson.evaluations(log));
        ArrayNode happened = data.putArray("events");
        events.forEach(event -> happened.addObject().put("step", event.step).put("words", event.words));
        config.ifPresent(text -> data.put("config", text));
        plan.ifPresent(planned -> data.set("plan", planned));
        estimated.ifPresent(timeline -> data.set("planned", TimelineJson.of(timeline)));
        measured.ifPresent(timeline -> data.set("measured", TimelineJson.of(timeline)));
        ArrayNode missing = data.putArray("missing");
        folder.missing().forEach(missing::add);
        ArrayNode broken = data.putArray("broken");
        log.broken().forEach(broken::add);
        return Page.render("run.html", folder.name() + ": run", data);
    }

    /** Of all steps, with neither evaluations nor pauses. */
    private double seconds() {
        return log.steps().stream()
                .mapToDouble(line -> RunLog.number(line, "step_ms") / 1e3)
                .filter(Double::isFinite)
                .sum();
    }

    /** For a terminal. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add(text("%s: %s steps, %,d tokens, %s of training, last written %s", folder.name(),
                steps.map(all -> text("%,d of %,d", RunLog.step(log.last()), all))
                        .orElseGet(() -> text("%,d", RunLog.step(log.last()))),
                log.last().path("tokens").asLong(), duration(seconds()), RunLog.time(log.last())));
        lines.add(losses());
        lines.add(speed());
        events.forEach(event -> lines.add(text("at step %,d: %s", event.step, event.words)));
        if (!log.broken().isEmpty()) {
            lines.add(text("lines of metrics.jsonl that are broken and left out: %,d, the first of them line %,d",
                    log.broken().size(), log.broken().getFirst()));
        }
        folder.missing().forEach(what -> lines.add("missing: " + what));
        return lines;
    }

    private String losses() {
        int from = Math.max(0, log.steps().size() - LAST);
        double mean = log.steps().subList(from, log.steps().size()).stream()
                .mapToDouble(line -> RunLog.number(line, "loss"))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
        String validation = log.evaluations().isEmpty()
                ? ""
                : text(", validation loss %.4f", RunLog.number(log.evaluations().getLast(), "validation_loss"))
                        + best().map(line -> text(", at best %.4f after step %,d",
                                RunLog.number(line, "validation_loss"), RunLog.step(line))).orElse("");
        return text("loss %.4f, the mean of the last %,d steps%s", mean, log.steps().size() - from, validation);
    }

    private Optional<JsonNode> best() {
        return log.evaluations().stream()
                .filter(line -> Double.isFinite(RunLog.number(line, "validation_loss")))
                .min(Comparator.comparingDouble(line -> RunLog.number(line, "validation_loss")));
    }

    private String speed() {
        double mfu = log.median("mfu");
        return text("%,.0f tokens a second, %.1f ms a step%s; medians",
                log.median("tokens_per_s"),
                log.median("step_ms"),
                Double.isNaN(mfu) ? "" : text(", MFU %.1f %%", 100 * mfu));
    }

    private static String duration(double seconds) {
        Duration time = Duration.ofSeconds(Math.round(seconds));
        return time.toHours() > 0
                ? text("%,d h %d min", time.toHours(), time.toMinutesPart())
                : time.toMinutes() > 0
                        ? text("%d min %d s", time.toMinutes(), time.toSecondsPart())
                        : text("%.1f s", seconds);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}

package dev.gatun.cli.page;

import dev.gatun.plan.timeline.PerfettoTrace;
import dev.gatun.plan.timeline.Timeline;
import dev.gatun.train.TrainingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a run leaves in its folder for its report, beside its metrics. */
public final class RunFolder {

    private static final String PLAN = "plan.json";
    private static final String CONFIG = "config.yaml";
    private static final String PLANNED = "timeline-planned.json";
    private static final String MEASURED = "timeline.json";
    private static final Pattern SESSION = Pattern.compile("events\\.out\\.tfevents\\.(\\d{1,12})\\..*");

    private final Path folder;
    private final List<String> missing = new ArrayList<>();

    /** @param folder the run's, which is there */
    public RunFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes what is known before the first step.
     *
     * @param plan as {@code gatun plan --json} prints it
     * @param config all settings
     * @param planned the estimated pipeline
     */
    public void begin(String plan, String config, Timeline planned) {
        write(PLAN, plan);
        write(CONFIG, config);
        write(PLANNED, PerfettoTrace.render(planned));
        forget(MEASURED); // of an earlier session, and not of this plan
    }

    /** @param measured the last step as it ran */
    public void end(Timeline measured) {
        write(MEASURED, PerfettoTrace.render(measured));
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new TrainingException(folder.resolve(name) + " cannot be written: " + e
                    + ". Make room or allow writing there, or choose another folder with --out.");
        }
    }

    private void forget(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new TrainingException(folder.resolve(name) + " cannot be replaced: " + e
                    + ". Allow writing there, or choose another folder with --out.");
        }
    }

    /** The folder's own name. */
    String name() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    Optional<JsonNode> plan() {
        return read(PLAN, "the plan", Page.MAPPER::readTree);
    }

    Optional<String> config() {
        return read(CONFIG, "the configuration", text -> text);
    }

    Optional<Timeline> planned() {
        return read(PLANNED, "the estimated timeline", PerfettoTrace::parse);
    }

    Optional<Timeline> measured() {
        return read(MEASURED, "the timeline of the last step, which a run writes when it ends", PerfettoTrace::parse);
    }

    /** What was asked for and is not there, in words. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    private <T> Optional<T> read(String name, String what, Function<String, T> form) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            missing.add(what + " (" + name + " is not there)");
            return Optional.empty();
        }
        try {
            return Optional.of(form.apply(Files.readString(file)));
        } catch (IOException | RuntimeException unreadable) {
            missing.add(what + " (" + name + " cannot be read, as it is damaged or locked)");
            return Optional.empty();
        }
    }

    /** When each session of the run began, ascending: each has a file of events for TensorBoard, named for it. */
    List<Instant> sessions() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> SESSION.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Instant.ofEpochSecond(Long.parseLong(name.group(1))))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.gatun.cli;

import dev.gatun.plan.timeline.PerfettoTrace;
import dev.gatun.plan.timeline.SvgTimeline;
import dev.gatun.plan.timeline.TextTimeline;
import dev.gatun.plan.timeline.Timeline;
import dev.gatun.train.TrainingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** A file that a timeline is drawn in, in the way that its name's ending says. */
final class TimelineFile {

    private static final int TEXT_COLUMNS = 200;

    private final Path file;
    private final Function<Timeline, String> form;

    private TimelineFile(Path file, Function<Timeline, String> form) {
        this.file = file;
        this.form = form;
    }

    /** @throws TrainingException if the ending says nothing, or the file cannot be written */
    static TimelineFile of(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)
                || !Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new TrainingException("The timeline cannot be written to " + file + ": "
                    + (Files.isDirectory(file) ? "it is a folder" : Files.isDirectory(folder)
                            ? "this user may not write there" : "there is no folder " + folder)
                    + ". Name a file in a folder that is there and may be written to.");
        }
        return new TimelineFile(file, form(file));
    }

    private static Function<Timeline, String> form(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt" -> timeline -> TextTimeline.render(timeline, TEXT_COLUMNS);
            case "svg" -> SvgTimeline::render;
            case "json" -> PerfettoTrace::render;
            default -> throw new TrainingException("The timeline's file " + file + " ends in none of .txt (text), .svg"
                    + " (an image) and .json (for ui.perfetto.dev). Name it with one of these, such as timeline.svg.");
        };
    }

    void write(Timeline timeline) {
        try {
            Files.writeString(file, form.apply(timeline));
        } catch (IOException unwritable) {
            throw new TrainingException("The timeline cannot be written to " + file + ": " + unwritable.getMessage());
        }
    }
}

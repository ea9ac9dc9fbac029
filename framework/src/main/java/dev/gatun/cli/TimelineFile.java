package dev.gatun.cli;

import dev.gatun.plan.timeline.PerfettoTrace;
import dev.gatun.plan.timeline.SvgTimeline;
import dev.gatun.plan.timeline.TextTimeline;
import dev.gatun.plan.timeline.Timeline;
import dev.gatun.train.TrainingException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** A file that a timeline is drawn in, in the way that its name's ending says. */
final class TimelineFile {

    private static final int TEXT_COLUMNS = 200;

    private final OutputFile file;
    private final Function<Timeline, String> form;

    private TimelineFile(OutputFile file, Function<Timeline, String> form) {
        this.file = file;
        this.form = form;
    }

    /** @throws TrainingException if the ending says nothing, or the file cannot be written */
    static TimelineFile of(Path file) {
        return new TimelineFile(OutputFile.of("timeline", file), form(file));
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
        file.write(form.apply(timeline));
    }
}

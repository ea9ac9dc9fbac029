package dev.gatun.cli;

import dev.gatun.device.OperationTime;
import dev.gatun.plan.timeline.ProfileTrace;
import dev.gatun.train.TrainingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A file that says when each operation of a step ran. */
record ProfileFile(OutputFile file) {

    /** @throws TrainingException if it has another ending, or cannot be written */
    static ProfileFile of(Path file) {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new TrainingException("The profile's file " + file
                    + " does not end in .json. It is for ui.perfetto.dev: name it profile.json, for example.");
        }
        return new ProfileFile(OutputFile.of("profile", file));
    }

    /** @param ranks the operations of each rank */
    void write(List<List<OperationTime>> ranks) {
        file.write(ProfileTrace.render(ranks));
    }
}

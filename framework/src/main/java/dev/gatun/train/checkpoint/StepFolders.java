package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in a folder of checkpoints: {@code step-00000500}, and hidden ones for what is being made or removed. */
final class StepFolders {

    private static final Pattern STEP = Pattern.compile("step-(\\d{8,18})");
    private static final Pattern UNFINISHED = Pattern.compile("\\.step-\\d{8,18}\\.(partial|removed)-\\d+");

    private StepFolders() {}

    static String name(long step) {
        return "step-%08d".formatted(step);
    }

    static String partial(long step) {
        return "." + name(step) + ".partial-" + ProcessHandle.current().pid();
    }

    static String removed(long step) {
        return "." + name(step) + ".removed-" + ProcessHandle.current().pid();
    }

    /** The step that a folder is named for. */
    static OptionalLong step(Path folder) {
        Matcher name = STEP.matcher(String.valueOf(folder.getFileName()));
        return name.matches() ? OptionalLong.of(Long.parseLong(name.group(1))) : OptionalLong.empty();
    }

    /**
     * All checkpoints in a folder that may not be there yet, newest first; intact or not. Without the one of a save
     * that has not ended.
     */
    static List<Path> in(Path checkpoints) throws IOException {
        OptionalLong announced = new Newest(checkpoints).announced();
        try (Stream<Path> names = Files.list(checkpoints)) {
            return names.filter(path -> step(path).isPresent() && !step(path).equals(announced))
                    .sorted(Comparator.comparingLong((Path path) -> step(path).getAsLong()).reversed())
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    /** What saves that did not end have left. */
    static List<Path> unfinished(Path checkpoints) throws IOException {
        try (Stream<Path> names = Files.list(checkpoints)) {
            return names.filter(path -> UNFINISHED.matcher(path.getFileName().toString()).matches())
                    .toList();
        }
    }
}

package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.gatun.train.TrainingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFileTest {

    @TempDir
    Path folder;

    private static void refused(Path file, String message) {
        assertThatThrownBy(() -> ProfileFile.of(file)).isInstanceOf(TrainingException.class).hasMessage(message);
    }

    @Test
    void anotherEndingIsRefused() {
        Path file = folder.resolve("profile.txt");
        refused(file, "The profile's file " + file
                + " does not end in .json. It is for ui.perfetto.dev: name it profile.json, for example.");
    }

    @Test
    void aPlaceThatIsNoneIsNamed() throws IOException {
        Path nowhere = folder.resolve("none/profile.json");
        refused(nowhere, "The profile cannot be written to " + nowhere + ": there is no folder " + folder.resolve("none")
                + ". Name a file in a folder that is there and may be written to.");
        Path directory = Files.createDirectory(folder.resolve("a.json"));
        refused(directory, "The profile cannot be written to " + directory
                + ": it is a folder. Name a file in a folder that is there and may be written to.");
    }

    @Test
    void aPlaceThatMayNotBeWrittenToIsNamed() throws IOException {
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeFalse(Files.isWritable(closed), "this user may write anywhere");
        Path file = closed.resolve("profile.json");
        refused(file, "The profile cannot be written to " + file
                + ": this user may not write there. Name a file in a folder that is there and may be written to.");
    }

    @Test
    void whatGoesAwayMeanwhileIsToldAtTheEnd() throws IOException {
        Path place = Files.createDirectory(folder.resolve("place"));
        ProfileFile file = ProfileFile.of(place.resolve("Profile.JSON"));
        file.write(List.of(List.of()));
        assertThat(place.resolve("Profile.JSON")).content().contains("traceEvents");
        Files.delete(place.resolve("Profile.JSON"));
        Files.delete(place);
        assertThatThrownBy(() -> file.write(List.of(List.of())))
                .isInstanceOf(TrainingException.class)
                .hasMessageStartingWith("The profile cannot be written to " + place.resolve("Profile.JSON") + ": ");
    }
}

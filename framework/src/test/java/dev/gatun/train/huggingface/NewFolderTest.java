package dev.gatun.train.huggingface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderIsThereOnceItIsFinished() {
        Path out = folder.resolve("a/b");
        try (NewFolder made = NewFolder.begin(out, 5)) {
            made.write("file", new byte[5]);
            assertThat(out).doesNotExist();
            made.finish();
        }
        assertThat(out.resolve("file")).hasSize(5);
        assertThat(folder.resolve("a")).isDirectoryContaining(path -> path.equals(out));
    }

    @Test
    void nothingIsLeftOfOneThatIsNotFinished() throws Exception {
        try (NewFolder made = NewFolder.begin(folder.resolve("out"), 5)) {
            Files.createDirectory(made.path().resolve("inner"));
            made.write("inner/file", new byte[5]);
            assertThat(folder).isNotEmptyDirectory();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDiskThatIsTooSmallIsRefusedBeforeAnythingIsWritten() {
        Path out = folder.resolve("out");
        assertThatThrownBy(() -> NewFolder.begin(out, Long.MAX_VALUE))
                .isInstanceOf(HuggingFaceException.class)
                .hasMessageStartingWith(out + " needs " + Long.MAX_VALUE + " bytes, and its disk has ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsThereStays() {
        assertThatThrownBy(() -> NewFolder.begin(folder, 1))
                .hasMessage(folder + " is there already. Name a folder that is not, or move it away.");
    }
}

package dev.gatun.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonSitePackagesTest {

    @TempDir
    Path root;

    @Test
    void theActiveEnvironmentComesFirstAndTheSystemLast() throws IOException {
        Machine machine = new Machine(root)
                .variable("VIRTUAL_ENV", root.resolve("venv"))
                .variable("CONDA_PREFIX", root.resolve("conda"));
        Path venv = folder("venv/lib/python3.12/site-packages");
        Path conda = folder("conda/lib/python3.11/site-packages");
        Path user = folder("home/.local/lib/python3.13/site-packages");
        Path debian = folder("usr/lib/python3/dist-packages");
        Path local = folder("usr/local/lib/python3.11/dist-packages");

        assertThat(new PythonSitePackages(machine.surroundings()).inOrder())
                .containsExactly(venv, conda, user, debian, local);
    }

    @Test
    void pythonOnThePathCountsWhereItLiesAndWhereItLeads() throws IOException {
        Path own = folder("tools/lib/python3.12/site-packages");
        Path target = folder("opt/python/lib/python3.12/site-packages");
        Path python = new Machine(root).file("opt/python/bin/python3.12");
        assertThat(python.toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(folder("tools/bin").resolve("python3"), python);
        Machine machine = new Machine(root)
                .variable("PATH", root.resolve("empty") + "::" + root.resolve("tools/bin"));

        assertThat(new PythonSitePackages(machine.surroundings()).inOrder())
                .containsExactly(own, root.toRealPath().resolve(root.relativize(target)));
    }

    @Test
    void aFolderReachedTwiceIsListedOnce() throws IOException {
        Path venv = folder("venv/lib/python3.12/site-packages");
        Machine machine = new Machine(root)
                .variable("VIRTUAL_ENV", root.resolve("venv"))
                .variable("CONDA_PREFIX", root.resolve("venv"));

        assertThat(new PythonSitePackages(machine.surroundings()).inOrder()).containsExactly(venv);
    }

    private Path folder(String path) throws IOException {
        return Files.createDirectories(root.resolve(path));
    }
}

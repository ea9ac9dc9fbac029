package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A Chromium of this machine, without a window. */
final class Browser {

    private static final int SECONDS = 120;

    private Browser() {}

    /** The document once its scripts have run, which must not have complained. Skips the test without a browser. */
    static String open(Path page, Path scratch) throws IOException, InterruptedException {
        Optional<Path> browser = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(browser.isPresent(), "there is no Chromium on PATH to open pages with");
        Path document = scratch.resolve("document.html");
        Path messages = scratch.resolve("messages.txt");
        Process process = new ProcessBuilder(
                        browser.get().toString(), "--headless", "--no-sandbox", "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + scratch.resolve("profile"), "--window-size=1200,3000",
                        "--virtual-time-budget=3000", "--enable-logging=stderr", "--dump-dom", page.toUri().toString())
                .redirectOutput(document.toFile())
                .redirectError(messages.toFile())
                .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("the browser ends").isTrue();
        assertThat(Files.readString(messages)).doesNotContain("CONSOLE");
        return Files.readString(document);
    }
}

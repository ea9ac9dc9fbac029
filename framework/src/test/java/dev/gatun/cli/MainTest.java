package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void versionIsTheBuilds() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("gatun \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void helpListsTheCommands() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: gatun", "train");
    }

    @Test
    void anUnknownCommandShowsTheUsage() {
        assertThat(run("trian")).isEqualTo(2);
        assertThat(err.toString()).contains("trian", "train");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void noCommandShowsTheUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: gatun");
    }

    @Test
    void trainSaysThatItCannotYet() {
        assertThat(run("train")).isEqualTo(1);
        assertThat(err.toString()).contains("cannot train yet");
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

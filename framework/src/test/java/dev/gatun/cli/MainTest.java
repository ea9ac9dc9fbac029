package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

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
        assertThat(out.toString()).contains("Usage: gatun", "train", "generate", "export", "plan", "doctor");
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
    void doctorReportsOnEveryMachine() {
        assertThat(run("doctor")).isZero();
        assertThat(out.toString()).contains("Java and machine", "OpenBLAS", "What will not work");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void doctorPrintsJson() {
        assertThat(run("doctor", "--json")).isZero();
        assertThat(JsonMapper.shared().readTree(out.toString()).get("findings").isArray()).isTrue();
    }

    @Test
    void doctorRefusesUnknownOptions() {
        assertThat(run("doctor", "--jsn")).isEqualTo(2);
        assertThat(err.toString()).contains("--jsn", "--json");
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

package dev.gatun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.train.GpuReadiness;
import dev.gatun.train.TrainingException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of docs/tutorial.md, compiled against what the module exports, do what the page says. */
class TutorialTest {

    private static final Path PAGE = Path.of("../docs/tutorial.md");
    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+");

    /** Losses are the same bits on one machine, and rounded apart on another. */
    private static final double TOLERANCE = 0.1;

    @TempDir
    Path folder;

    private record Program(String name, String code, String says) {

        boolean needsAGpu() {
            return code.contains("\"cuda\"") && code.contains(".run(");
        }
    }

    private static List<Program> programs() throws Exception {
        String page = Files.readString(PAGE);
        List<Program> programs = new ArrayList<>();
        Matcher matcher = PROGRAM.matcher(page);
        while (matcher.find()) {
            programs.add(new Program("Program" + programs.size(), matcher.group(1), matcher.group(2)));
        }
        assertThat(programs).hasSize(page.split("```java", -1).length - 1).hasSizeGreaterThan(8);
        return programs;
    }

    @Test
    void everyProgramDoesWhatThePageSays() throws Exception {
        for (Program program : programs()) {
            Class<?> compiled = compile(program);
            if (!program.needsAGpu()) {
                assertSays(program, run(compiled));
            }
        }
    }

    @Test
    @Tag("gpu")
    void whatNeedsAGpuTrainsOnOneAndIsPlannedEverywhere() throws Exception {
        assumeTrue(Files.exists(PAGE), "the page is not packed with the tests");
        for (Program program : programs()) {
            if (program.needsAGpu()) {
                Class<?> compiled = compile(program);
                if (hasAGpu()) {
                    assertSays(program, run(compiled));
                } else {
                    assertThatThrownBy(() -> run(compiled)).isInstanceOf(TrainingException.class)
                            .hasMessageContaining("this machine cannot train on a GPU");
                }
            }
        }
    }

    private static boolean hasAGpu() {
        try {
            GpuReadiness.require(1);
            return true;
        } catch (TrainingException notReady) {
            return false;
        }
    }

    private Class<?> compile(Program program) throws Exception {
        Path classes = folder.resolve(program.name());
        String code = program.code()
                .replace("Path.of(\"runs/", "Path.of(\"" + folder + "/runs/")
                .replace("Path.of(\"configs/", "Path.of(\"../configs/");
        Path source = Files.writeString(folder.resolve(program.name() + ".java"), code);
        StringWriter messages = new StringWriter();
        PrintWriter printed = new PrintWriter(messages);
        int status = ToolProvider.findFirst("javac").orElseThrow().run(printed, printed,
                "-d", classes.toString(), "--module-path", System.getProperty("jdk.module.path"),
                "--add-modules", "dev.gatun", source.toString());
        assertThat(status).describedAs("%s%n%s", messages, program.code()).isZero();
        URL[] places = {classes.toUri().toURL()};
        URLClassLoader loader = new URLClassLoader(places, TutorialTest.class.getClassLoader());
        return loader.loadClass(program.name());
    }

    private static String run(Class<?> program) throws Exception {
        Constructor<?> constructor = program.getDeclaredConstructor();
        constructor.setAccessible(true);
        Method main = program.getDeclaredMethod("main");
        main.setAccessible(true);
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            main.invoke(constructor.newInstance());
        } catch (InvocationTargetException failure) {
            throw (Exception) failure.getCause();
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Word for word, numbers with decimals nearly; what stands for {@code ...} is not looked at. */
    private static void assertSays(Program program, String printed) {
        String[] expected = program.says().strip().split("\n");
        String[] lines = printed.strip().split("\n", expected.length);
        assertThat(lines).describedAs("%s%nprints%n%s", program.code(), printed).hasSameSizeAs(expected);
        for (int line = 0; line < expected.length; line++) {
            if (expected[line].endsWith("...")) {
                assertThat(lines[line]).startsWith(expected[line].replace("...", ""));
                continue;
            }
            assertThat(NUMBER.matcher(lines[line]).replaceAll("#")).describedAs(program.code())
                    .isEqualTo(NUMBER.matcher(expected[line]).replaceAll("#"));
            List<Double> numbers = numbers(lines[line]);
            List<Double> claimed = numbers(expected[line]);
            for (int index = 0; index < claimed.size(); index++) {
                assertThat(numbers.get(index)).describedAs("%s%nprints%n%s", program.code(), printed)
                        .isCloseTo(claimed.get(index), within(TOLERANCE * claimed.get(index)));
            }
        }
    }

    private static List<Double> numbers(String line) {
        return NUMBER.matcher(line).results().map(match -> Double.parseDouble(match.group())).toList();
    }
}

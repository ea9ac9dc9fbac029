package dev.gatun.train;

import dev.gatun.train.config.TrainingConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A process of {@link MemoryTest}: trains in a folder, and prints the plan's bytes and those it took. */
final class MemoryProbe {

    private MemoryProbe() {}

    /** The folder and the settings. */
    public static void main(String[] arguments) throws IOException {
        Runs runs = new Runs(Path.of(arguments[0]));
        TrainingConfig config = runs.config(Arrays.copyOfRange(arguments, 1, arguments.length));
        long planned = TrainingPlan.of(config, 256).bytes();
        long before = peak();
        runs.train(config, "run");
        System.out.println("\n" + planned + " " + (peak() - before));
    }

    /** The most memory that this process has had, in bytes. */
    private static long peak() throws IOException {
        String line = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(each -> each.startsWith("VmHWM:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024; // the kernel's kB
    }
}

package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.OperationTime;
import dev.gatun.graph.Cost;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTableTest {

    private static OperationTime time(String operation, String operands, String lane, long millis, Cost cost) {
        long begin = System.nanoTime();
        return new OperationTime("forward 0", "head", operation, operands, lane, begin, begin + millis * 1_000_000, cost);
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split(" {2,}"));
    }

    /** 4 TFLOP and 8 GB in 4 ms, and then in 12 ms: 8 TFLOP in 16 ms are 500 a second. */
    @Test
    void whatIsAlikeIsAddedUpAndTheLongestComesFirst() {
        Cost cost = new Cost(4_000_000_000_000L, 8_000_000_000L);
        List<String> lines = ProfileTable.lines(List.of(
                time("copy", "x -> y", "compute", 3, new Cost(0, 3_000_000)),
                time("linear", "x -> y", "compute", 4, cost),
                time("linear", "x -> z", "compute", 1, cost),
                time("linear", "x -> y", "compute", 12, cost)));
        assertThat(lines).hasSize(5);
        assertThat(cells(lines.get(0)))
                .containsExactly("operation", "times", "ms", "share", "TFLOP/s", "GB/s", "operands");
        assertThat(cells(lines.get(1))).containsExactly("linear", "2", "16.000", "80.0 %", "500.0", "1000", "x -> y");
        assertThat(cells(lines.get(2))).containsExactly("copy", "1", "3.000", "15.0 %", "0.0", "1", "x -> y");
        assertThat(cells(lines.get(3))).containsExactly("linear", "1", "1.000", "5.0 %", "4000.0", "8000", "x -> z");
        assertThat(cells(lines.get(4))).containsExactly("all", "4", "20.000", "100.0 %");
    }

    @Test
    void lanesAreNotAddedUp() {
        assertThat(ProfileTable.lines(List.of(
                        time("copy", "x -> y", "to_host", 1, Cost.NONE), time("copy", "x -> y", "compute", 2, Cost.NONE))))
                .hasSize(4);
    }

    @Test
    void whatTookNoTimeHasNoRate() {
        List<String> lines = ProfileTable.lines(List.of(
                time("copy", "x -> y", "compute", 0, new Cost(1, 1)), time("add", "x -> y", "compute", 1, Cost.NONE)));
        assertThat(cells(lines.get(2))).containsExactly("copy", "1", "0.000", "0.0 %", "x -> y");
    }
}

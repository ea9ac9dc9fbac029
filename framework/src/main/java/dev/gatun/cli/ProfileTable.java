package dev.gatun.cli;

import dev.gatun.device.OperationTime;
import dev.gatun.graph.Cost;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a step's time went into: one line for all operations of a kind and of the same shapes, the longest first. */
final class ProfileTable {

    /** All that is alike. */
    private record Total(String operation, String operands, int count, double seconds, Cost cost) {

        static Total of(OperationTime time) {
            return new Total(time.operation(), time.operands(), 1, time.seconds(), time.cost());
        }

        Total plus(Total other) {
            return new Total(
                    operation, operands, count + other.count, seconds + other.seconds, cost.plus(other.cost));
        }
    }

    private ProfileTable() {}

    /** @param rank the operations of one rank */
    static List<String> lines(List<OperationTime> rank) {
        Map<String, Total> totals = new LinkedHashMap<>();
        for (OperationTime time : rank) {
            totals.merge(time.lane() + time.operation() + time.operands(), Total.of(time), Total::plus);
        }
        double all = rank.stream().mapToDouble(OperationTime::seconds).sum();
        TextTable table = new TextTable(1, "operation", "times", "ms", "share", "TFLOP/s", "GB/s", "operands");
        totals.values().stream()
                .sorted(Comparator.comparingDouble(Total::seconds).reversed())
                .forEach(total -> table.row(
                        total.operation,
                        total.count,
                        text("%.3f", total.seconds * 1e3),
                        text("%.1f %%", 100 * total.seconds / all),
                        rate("%.1f", total.cost.flops() / 1e12, total.seconds),
                        rate("%.0f", total.cost.bytes() / 1e9, total.seconds),
                        total.operands));
        table.row("all", rank.size(), text("%.3f", all * 1e3), "100.0 %", "", "", "");
        return table.lines();
    }

    /** Empty where the device's clock saw no time pass. */
    private static String rate(String format, double amount, double seconds) {
        return seconds > 0 ? text(format, amount / seconds) : "";
    }

    private static String text(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}

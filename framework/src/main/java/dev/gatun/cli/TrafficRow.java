package dev.gatun.cli;

import dev.gatun.graph.Group;
import dev.gatun.plan.Traffic;
import dev.gatun.train.PlannedStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What ranks send in a step, of one kind.
 *
 * @param operation such as {@code all_reduce}, or {@code send}
 * @param with the group, or the stage as seen from the sender's
 * @param bytes that a rank sends in all of them together
 * @param stages whose ranks do so
 */
record TrafficRow(String operation, String with, int count, long bytes, List<Integer> stages) {

    /** Stages that do the same share a row. */
    static List<TrafficRow> of(List<PlannedStage> stages) {
        Map<TrafficRow, List<Integer>> rows = new LinkedHashMap<>();
        for (PlannedStage stage : stages) {
            for (Traffic.Shared shared : stage.traffic().collectives()) {
                TrafficRow row = new TrafficRow(
                        shared.operation(), group(shared.group()), shared.count(), shared.bytes(), List.of());
                rows.computeIfAbsent(row, absent -> new ArrayList<>()).add(stage.stage());
            }
            for (Traffic.Transfer transfer : stage.traffic().transfers()) {
                TrafficRow row = new TrafficRow(
                        "send",
                        neighbour(transfer.stage(), stage.stage()),
                        transfer.count(),
                        transfer.bytes(),
                        List.of());
                rows.computeIfAbsent(row, absent -> new ArrayList<>()).add(stage.stage());
            }
        }
        List<TrafficRow> all = new ArrayList<>();
        rows.forEach((row, own) -> all.add(new TrafficRow(row.operation, row.with, row.count, row.bytes, own)));
        all.sort(Comparator.comparingInt(row -> row.stages.getFirst()));
        return all;
    }

    /** As it calls itself, but with many stages as {@code pp 0-15}. */
    private static String group(Group group) {
        if (group.stages().isEmpty()) {
            return group.toString();
        }
        List<String> stages = group.stages().stream().map(String::valueOf).toList();
        return group.toString().replace(String.join("+", stages), NumberRanges.of(group.stages()).toString());
    }

    private static String neighbour(int to, int from) {
        return switch (to - from) {
            case 1 -> "next stage";
            case -1 -> "previous stage";
            default -> "stage " + to;
        };
    }
}

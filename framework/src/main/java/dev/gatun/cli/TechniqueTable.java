package dev.gatun.cli;

import dev.gatun.graph.Space;
import dev.gatun.train.PlanReport;
import dev.gatun.train.fit.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** What each technique changes in a plan, as a Markdown table. */
final class TechniqueTable {

    /** What is compared of two plans. */
    private record Numbers(long memory, long host, long sent, long flops, double bubble) {

        static Numbers of(PlanReport report) {
            return new Numbers(
                    report.peakBytes(Space.DEVICE),
                    report.peakBytes(Space.HOST),
                    report.peakBytesSent(),
                    report.flops(),
                    report.step().bubbleFraction());
        }
    }

    private final Map<List<String>, Numbers> known = new HashMap<>();
    private final Function<List<String>, PlanReport> plans;

    /** @param plans of the configuration with more settings */
    TechniqueTable(Function<List<String>, PlanReport> plans) {
        this.plans = plans;
    }

    String render() {
        List<String> lines = new ArrayList<>();
        lines.add("| technique | turned on by | beside | device memory | host memory "
                + "| sent a step | flops a step | bubble |");
        lines.add("|---|---|---|--:|--:|--:|--:|--:|");
        Technique.ALL.forEach(technique -> lines.add(row(technique)));
        return String.join("\n", lines);
    }

    private String row(Technique technique) {
        Numbers with = numbers(technique.all());
        Numbers without = numbers(technique.beside() == null ? List.of() : technique.beside().all());
        return "| " + String.join(" | ",
                technique.name(),
                "`" + String.join("` `", technique.settings()) + "`",
                technique.beside() == null ? "as configured" : technique.beside().name(),
                change(without, with, Numbers::memory, Quantity::bytes),
                change(without, with, Numbers::host, Quantity::bytes),
                change(without, with, Numbers::sent, Quantity::bytes),
                change(without, with, Numbers::flops, Quantity::count),
                change(without, with, each -> Math.round(1000 * each.bubble), TechniqueTable::percent)) + " |";
    }

    private Numbers numbers(List<String> settings) {
        return known.computeIfAbsent(settings, each -> Numbers.of(plans.apply(each)));
    }

    private static String change(
            Numbers without, Numbers with, ToLongFunction<Numbers> number, LongFunction<String> text) {
        String before = text.apply(number.applyAsLong(without));
        String after = text.apply(number.applyAsLong(with));
        return before.equals(after) ? after : before + " → " + after;
    }

    private static String percent(long tenths) {
        return String.format(Locale.ROOT, "%.1f %%", tenths / 10.0);
    }
}

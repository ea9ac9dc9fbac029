package dev.gatun.cli.page;

import dev.gatun.graph.Space;
import dev.gatun.plan.PlanException;
import dev.gatun.train.PlanReport;
import dev.gatun.train.config.ConfigException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What configurations near the given one would take, from plans of each, made side by side. */
final class WhatIf {

    /** Plans of thousands of ranks take seconds each: so long are new ones begun. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final Function<List<String>, PlanReport> plans;

    /** @param plans of the configuration with more settings */
    WhatIf(Function<List<String>, PlanReport> plans) {
        this.plans = plans;
    }

    ArrayNode of(PlanReport given) {
        ArrayNode rows = Page.MAPPER.createArrayNode();
        numbers(rows.addObject().put("kind", "").put("name", "as configured"), given);
        long begun = System.nanoTime();
        Variation.near(given.plan().config()).parallelStream()
                .map(variation -> row(variation, System.nanoTime() - begun > PATIENCE.toNanos()))
                .toList()
                .forEach(rows::add);
        return rows;
    }

    private ObjectNode row(Variation variation, boolean late) {
        ObjectNode row = Page.MAPPER.createObjectNode();
        row.put("kind", variation.kind()).put("name", variation.name());
        ArrayNode settings = row.putArray("settings");
        variation.settings().forEach(settings::add);
        if (late) {
            return row.put("why", "Not planned: so large a layout takes long, and the page waits only "
                    + PATIENCE.toSeconds() + " s for such rows. gatun plan with these settings shows it.");
        }
        try {
            numbers(row, plans.apply(variation.settings()));
        } catch (ConfigException | PlanException unfit) {
            row.put("why", unfit.getMessage());
        }
        return row;
    }

    private static void numbers(ObjectNode row, PlanReport report) {
        row.put("ranks", report.plan().ranks().size());
        row.put("bytes", report.peakBytes(Space.DEVICE));
        row.put("host_bytes", report.peakBytes(Space.HOST));
        row.put("bytes_sent", report.peakBytesSent());
        row.put("flops", report.flops());
        row.put("bubble", report.step().bubbleFraction());
        row.put("seconds", report.step().seconds());
    }
}

package dev.gatun.cli.page;

import dev.gatun.plan.Traffic;
import dev.gatun.train.PlanReport;
import dev.gatun.train.PlannedStage;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.ConfigWriter;
import dev.gatun.train.config.DeviceSettings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan as a page. */
public final class PlanPage {

    private static final int TENSORS_NAMED = 3;

    private PlanPage() {}

    /**
     * @param name of the configuration
     * @param json the plan as {@code gatun plan --json} prints it
     * @param plans of the configuration with more settings
     */
    public static String render(
            String name, ObjectNode json, PlanReport report, Function<List<String>, PlanReport> plans) {
        TrainingPlan plan = report.plan();
        ObjectNode data = Page.MAPPER.createObjectNode();
        data.put("name", name);
        data.set("plan", json);
        data.put("config", ConfigWriter.write(plan.config()));
        model(data.putObject("model"), plan);
        deviceMemory(data, plan);
        ArrayNode memory = data.putArray("memory");
        report.stages().forEach(stage -> memory.add(MemoryJson.of(stage, report.step())));
        data.set("timeline", TimelineJson.of(report.step().passes()));
        ArrayNode tensors = data.putArray("tensors");
        report.stages().forEach(stage -> tensors(tensors.addArray(), stage));
        ArrayNode arithmetic = data.putArray("arithmetic");
        StateArithmetic.of(report)
                .forEach(step -> arithmetic.addObject().put("words", step.words()).put("bytes", step.bytes()));
        data.set("what_if", new WhatIf(plans).of(report));
        return Page.render("plan.html", name + ": plan", data);
    }

    private static void model(ObjectNode node, TrainingPlan plan) {
        node.put("architecture", plan.config().model().architecture().name().toLowerCase(Locale.ROOT));
        node.put("layers", plan.config().model().layers());
        node.put("hidden", plan.config().model().hidden());
        node.put("sequence_length", plan.config().data().sequenceLength());
        node.put("batch", plan.config().train().batch());
    }

    /** What a rank may take; nothing is said of a CPU's, which share the machine's, unless it is set. */
    private static void deviceMemory(ObjectNode data, TrainingPlan plan) {
        DeviceSettings device = plan.config().device();
        if (device.memory().isPresent()) {
            data.put("device_memory", device.memory().getAsLong());
        } else if (device.kind() == DeviceSettings.Kind.CUDA) {
            data.put("device_memory", plan.device().memoryBytes() - plan.device().contextBytes());
        }
    }

    /** Of each collective of the stage how many tensors it works on, and the first of them. */
    private static void tensors(ArrayNode collectives, PlannedStage stage) {
        for (Traffic.Shared shared : stage.traffic().collectives()) {
            Set<String> names = SharedTensors.of(stage.plan().programs().getFirst(), shared);
            ArrayNode first = collectives.addObject().put("count", names.size()).putArray("names");
            names.stream().limit(TENSORS_NAMED).forEach(first::add);
        }
    }
}

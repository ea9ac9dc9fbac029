package dev.gatun.cli.page;

import dev.gatun.graph.Space;
import dev.gatun.plan.MemoryPlan;
import dev.gatun.plan.MemoryProfile;
import dev.gatun.plan.MemoryProfile.During;
import dev.gatun.plan.MemoryProfile.Moments;
import dev.gatun.plan.timeline.Span;
import dev.gatun.train.PlannedStage;
import dev.gatun.train.StepEstimate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The device memory of a stage's ranks over a step. What is constant is said once; of each task there is what waits
 * during it, and its body, which tasks with the same operations share.
 */
final class MemoryJson {

    /** The most of a body that is shown; the peak of each stretch stands for it. */
    private static final int POINTS = 24;

    private final StepEstimate step;
    private final MemoryProfile profile;
    private final Map<Moments, Integer> bodies = new IdentityHashMap<>();

    private MemoryJson(StepEstimate step, MemoryProfile profile) {
        this.step = step;
        this.profile = profile;
    }

    static ObjectNode of(PlannedStage stage, StepEstimate step) {
        MemoryPlan memory = stage.plan().memory();
        MemoryProfile profile = memory.profile(0);
        ObjectNode node = Page.MAPPER.createObjectNode();
        node.put("stage", stage.stage());
        ObjectNode constant = node.putObject("constant");
        memory.bytesByRole(Space.DEVICE).forEach((role, bytes) -> {
            if (role.persistent()) {
                constant.put(role.name().toLowerCase(Locale.ROOT), bytes);
            }
        });
        // Offsets leave gaps between tensors that are alive together: a peak of live tensors is less than the arena.
        node.put("gaps", memory.bytes(Space.DEVICE) - memory.persistentBytes() - profile.peak());
        new MemoryJson(step, profile).write(node, stage.plan().rank());
        return node;
    }

    private void write(ObjectNode node, int rank) {
        ArrayNode written = node.putArray("bodies");
        ArrayNode tasks = node.putArray("tasks");
        Map<String, Span> passes = new HashMap<>();
        List<Span> spans = step.passes().of(rank);
        spans.forEach(span -> passes.put(span.name(), span));
        int last = lastPass(passes);
        double now = step.passes().start();
        double rest = step.passes().start() + step.seconds() - spans.getLast().end();
        for (int index = 0; index < profile.tasks().size(); index++) {
            During task = profile.tasks().get(index);
            Span span = passes.get(task.task().name());
            // What is around a pass is part of its time; what follows the last one shares what is left of the step.
            double start = span == null ? now : span.start();
            now = span != null ? span.end() : index > last ? now + rest / (profile.tasks().size() - 1 - last) : now;
            tasks.addArray()
                    .add(task.task().name())
                    .add(bodies.computeIfAbsent(task.moments(), moments -> body(written, moments)))
                    .add(task.waiting())
                    .add(TimelineJson.nanoseconds(start - step.passes().start()))
                    .add(TimelineJson.nanoseconds(now - start));
        }
    }

    private int lastPass(Map<String, Span> passes) {
        int last = profile.tasks().size() - 1;
        while (!passes.containsKey(profile.tasks().get(last).task().name())) {
            last--;
        }
        return last;
    }

    /** What is kept, its own, and scratch, in stretches of equally many operations. */
    private static int body(ArrayNode written, Moments moments) {
        ArrayNode points = written.addArray();
        int stretches = Math.min(POINTS, moments.size());
        for (int stretch = 0; stretch < stretches; stretch++) {
            int most = stretch * moments.size() / stretches;
            for (int node = most + 1; node < (stretch + 1) * moments.size() / stretches; node++) {
                most = moments.at(node) > moments.at(most) ? node : most;
            }
            points.addArray()
                    .add(moments.kept()[most])
                    .add(moments.own()[most])
                    .add(moments.scratch()[most]);
        }
        return written.size() - 1;
    }
}

package dev.gatun.cli.page;

import dev.gatun.graph.DType;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Precision;
import dev.gatun.plan.MemoryPlan;
import dev.gatun.train.PlanReport;
import dev.gatun.train.PlannedStage;
import dev.gatun.train.TrainingPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * From the 20 bytes that a parameter usually takes in mixed precision with Adam to what the rank that needs most uses:
 * each technique that is on takes something off.
 */
final class StateArithmetic {

    /** 16-bit parameter and gradient, moments, fp32 parameter and gradient. */
    private static final int USUAL = 2 + 2 + 8 + 4 + 4;

    private final PlanReport report;
    private final TrainingPlan plan;
    private final List<Step> steps = new ArrayList<>();

    /**
     * A line of the account.
     *
     * @param words what is done
     * @param bytes that are left on a rank
     */
    record Step(String words, long bytes) {}

    private StateArithmetic(PlanReport report) {
        this.report = report;
        this.plan = report.plan();
    }

    static List<Step> of(PlanReport report) {
        return new StateArithmetic(report).steps();
    }

    private List<Step> steps() {
        Mesh mesh = plan.how().mesh();
        step("Mixed precision with Adam, by the usual count: 2 + 2 + 8 + 4 + 4 bytes a parameter", state -> 0,
                plan.graph().parameterCount() * USUAL);
        String types = plan.how().numbers().precision().hasMasters()
                ? "Gradients are kept in fp32 alone"
                : "fp32 needs no second copy of parameters and gradients";
        String moments = plan.how().numbers().moments() == DType.BF16 ? ", and moments in bf16" : "";
        step(types + moments, Precision.State::bytes, 0);
        if (mesh.stages() > 1) {
            step("Pipeline of " + mesh.stages() + " stages", state -> spread(state, mesh.stages()), 0);
        }
        int model = mesh.stages() * mesh.parts();
        if (mesh.parts() > 1) {
            step("Tensor parallelism over " + mesh.parts() + " ranks", state -> spread(state, model), 0);
        }
        if (plan.how().sharding().stage() > 0 && mesh.shards() > 1) {
            step("ZeRO-" + plan.how().sharding().stage() + " over " + mesh.shards() + " replicas",
                    state -> spread(state, model * plan.how().shards(state)), 0);
        }
        planned();
        return steps;
    }

    private static double spread(Precision.State state, int ways) {
        return (double) state.bytes() / ways;
    }

    private void step(String words, ToDoubleFunction<Precision.State> perParameter, long more) {
        double bytes = plan.how().numbers().states().stream().mapToDouble(perParameter).sum();
        steps.add(new Step(words, Math.round(bytes * plan.graph().parameterCount()) + more));
    }

    private void planned() {
        MemoryPlan memory = report.stages().stream()
                .max(Comparator.comparingLong((PlannedStage stage) -> stage.plan().memory().bytes(Space.DEVICE)))
                .orElseThrow()
                .plan()
                .memory();
        List<Role> states = plan.how().numbers().states().stream().map(Precision.State::role).toList();
        long host = sum(memory.bytesByRole(Space.HOST), states);
        long device = sum(memory.bytesByRole(Space.DEVICE), states);
        long before = steps.getLast().bytes();
        if (device + host != before) {
            steps.add(new Step("What is not spread evenly: unequal stages, tied weights, padding, what is left whole",
                    device + host));
        }
        if (host > 0) {
            steps.add(new Step("Offloaded to the host", device));
        }
        steps.add(new Step("Activations, workspaces and all else: what the plan uses", memory.bytes(Space.DEVICE)));
    }

    private static long sum(Map<Role, Long> bytes, List<Role> roles) {
        return roles.stream().mapToLong(role -> bytes.getOrDefault(role, 0L)).sum();
    }
}

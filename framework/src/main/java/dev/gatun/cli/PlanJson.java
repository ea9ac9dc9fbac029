package dev.gatun.cli;

import dev.gatun.graph.Space;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.RankTable;
import dev.gatun.parallel.StageCost;
import dev.gatun.plan.MemoryPlan;
import dev.gatun.train.PlanReport;
import dev.gatun.train.PlannedStage;
import dev.gatun.train.StateMemory;
import dev.gatun.train.StepEstimate;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.DeviceSettings;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan as one JSON object, for scripts; {@code docs/plan.md} has its keys. */
final class PlanJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** With more, all that ranks have is said by stage. */
    private static final int MOST_RANKS = 64;

    private PlanJson() {}

    static String render(PlanReport report) {
        return MAPPER.writeValueAsString(of(report));
    }

    static ObjectNode of(PlanReport report) {
        TrainingPlan plan = report.plan();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("parameters", plan.graph().parameterCount());
        root.put("precision", plan.how().numbers().precision().name().toLowerCase(Locale.ROOT));
        root.put("device", plan.device().name());
        root.put("flops_per_step", report.flops());
        root.put("bytes", plan.bytes());
        root.put("checkpoint_host_bytes", plan.checkpointBytes());
        mesh(root.putObject("mesh"), plan);
        ArrayNode stages = root.putArray("stages");
        report.stages().forEach(stage -> stage(stages.addObject(), stage, plan));
        ArrayNode partition = root.putArray("partition");
        report.partition().forEach(cost -> virtualStage(partition.addObject(), cost));
        root.put("partition_measured", plan.config().parallel().partition().traceExecutionTimes());
        ArrayNode states = root.putArray("states");
        report.states().forEach(state -> state(states.addObject(), state));
        step(root.putObject("estimate"), report.step());
        if (plan.ranks().size() <= MOST_RANKS) {
            ArrayNode ranks = root.putArray("ranks");
            List<RankTable.Row> rows = RankTable.of(plan.how().mesh(), plan.config().device().perNode()).rows();
            rows.forEach(row -> rank(ranks.addObject(), report, row));
        }
        return root;
    }

    private static void mesh(ObjectNode node, TrainingPlan plan) {
        Mesh mesh = plan.how().mesh();
        node.put("pp", mesh.stages()).put("dp", mesh.replicas()).put("tp", mesh.parts());
        node.put("shards", mesh.shards());
        node.put("placement", mesh.placement().name());
        node.put("ranks", mesh.size());
        node.put("ranks_per_node", plan.config().device().perNode());
        node.put("micro_batches", plan.how().schedule().microBatches());
        node.put("virtual_stages", plan.how().schedule().chunks());
    }

    private static void stage(ObjectNode node, PlannedStage stage, TrainingPlan plan) {
        node.put("stage", stage.stage());
        ArrayNode ranges = node.putArray("rank_ranges");
        NumberRanges.of(stage.ranks()).ranges()
                .forEach(range -> ranges.addArray().add(range.first()).add(range.last()));
        planned(node, stage, plan);
        ArrayNode collectives = node.putArray("collectives");
        stage.traffic().collectives().forEach(shared -> collectives.addObject()
                .put("operation", shared.operation())
                .put("group", shared.group().toString())
                .put("group_size", shared.group().size())
                .put("count", shared.count())
                .put("bytes_sent", shared.bytes()));
        ArrayNode transfers = node.putArray("transfers");
        stage.traffic().transfers().forEach(transfer -> transfers.addObject()
                .put("to_stage", transfer.stage())
                .put("count", transfer.count())
                .put("bytes_sent", transfer.bytes()));
        node.put("bytes_sent_per_step", stage.traffic().bytes());
    }

    /** What a rank and all of its stage have alike. */
    private static void planned(ObjectNode node, PlannedStage stage, TrainingPlan plan) {
        ArrayNode layers = node.putArray("layers");
        stage.layers().forEach(layers::add);
        node.put("flops_per_step", stage.flops());
        MemoryPlan memory = stage.plan().memory();
        node.put("bytes", memory.bytes(Space.DEVICE));
        roles(node.putObject("bytes_by_role"), memory, Space.DEVICE);
        if (plan.config().device().kind() == DeviceSettings.Kind.CUDA) {
            node.put("gpu_bytes", stage.bytesInUse(plan.device()));
        }
        node.put("host_bytes", memory.bytes(Space.HOST));
        roles(node.putObject("host_bytes_by_role"), memory, Space.HOST);
    }

    private static void roles(ObjectNode node, MemoryPlan memory, Space space) {
        memory.bytesByRole(space).forEach((role, bytes) -> node.put(role.name().toLowerCase(Locale.ROOT), bytes));
    }

    private static void virtualStage(ObjectNode node, StageCost cost) {
        node.put("stage", cost.stage());
        ArrayNode layers = node.putArray("layers");
        cost.layers().forEach(layers::add);
        node.put("parameters", cost.parameters());
        node.put("time_share", cost.share());
        node.put("bytes", cost.bytes());
    }

    private static void state(ObjectNode node, StateMemory state) {
        node.put("role", state.role().name().toLowerCase(Locale.ROOT));
        node.put("bytes_per_parameter", state.bytesPerParameter());
        node.put("bytes", state.whole());
        node.put("ways", state.ways());
        node.put("bytes_per_rank", state.share());
        node.put("planned_bytes", state.planned());
    }

    private static void step(ObjectNode node, StepEstimate step) {
        node.put("seconds_per_step", step.seconds());
        node.put("exposed_reduction_seconds", step.exposed());
        node.put("update_seconds", step.update());
        node.put("tokens_per_second", step.tokensPerSecond());
        node.put("bubble_fraction", step.bubbleFraction());
        node.put("model_flops_utilization", step.flopsUtilization());
    }

    private static void rank(ObjectNode node, PlanReport report, RankTable.Row row) {
        node.put("rank", row.rank()).put("node", row.node()).put("local_rank", row.localRank());
        node.put("pp_rank", row.pp()).put("tp_rank", row.tp()).put("dp_rank", row.dp());
        node.put("rdp_rank", row.rdp()).put("mp_rank", row.mp());
        planned(node, report.stages().get(row.pp()), report.plan());
    }
}

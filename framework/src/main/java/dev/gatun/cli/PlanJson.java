package dev.gatun.cli;

import dev.gatun.graph.Space;
import dev.gatun.plan.RankPlan;
import dev.gatun.train.TrainingPlan;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan as one JSON object, for scripts; bytes and floating-point operations a step. */
final class PlanJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PlanJson() {}

    static String render(TrainingPlan plan) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("parameters", plan.graph().parameterCount());
        root.put("flops_per_step", plan.flopsPerStep());
        root.put("bytes", plan.bytes());
        ArrayNode ranks = root.putArray("ranks");
        for (RankPlan rank : plan.ranks()) {
            ObjectNode node = ranks.addObject();
            node.put("rank", rank.rank());
            ArrayNode layers = node.putArray("layers");
            plan.layers(rank).forEach(layers::add);
            node.put("flops_per_step", plan.flopsPerStep(rank));
            node.put("bytes", rank.memory().bytes(Space.DEVICE));
            ObjectNode byRole = node.putObject("bytes_by_role");
            rank.memory().bytesByRole(Space.DEVICE).forEach((role, bytes) -> byRole.put(role.name().toLowerCase(Locale.ROOT), bytes));
        }
        return MAPPER.writeValueAsString(root);
    }
}

package dev.gatun.cli;

import dev.gatun.train.fit.Candidate;
import dev.gatun.train.fit.Fit;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A search for a layout as one JSON object, for scripts; bytes, and estimated seconds of a step. */
final class FitJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FitJson() {}

    static String render(Fit fit) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("memory", fit.memory());
        root.put("layouts", fit.settings());
        root.put("planned", fit.planned());
        root.put("complete", fit.complete());
        write(root.putObject("given"), fit.given());
        ArrayNode candidates = root.putArray("candidates");
        fit.fitting().forEach(candidate -> write(candidates.addObject(), candidate));
        fit.best().ifPresentOrElse(best -> write(root.putObject("chosen"), best), () -> {
            root.putNull("chosen");
            write(root.putObject("closest"), fit.closest());
            root.put("devices", fit.devices());
        });
        return MAPPER.writeValueAsString(root);
    }

    private static void write(ObjectNode node, Candidate candidate) {
        ObjectNode changes = node.putObject("changes");
        candidate.changes().values().forEach(changes::put);
        node.put("rank", candidate.rank());
        node.put("bytes", candidate.bytes());
        node.put("seconds", candidate.seconds());
        ObjectNode byRole = node.putObject("bytes_by_role");
        candidate.bytesByRole().forEach((role, bytes) -> byRole.put(role.name().toLowerCase(Locale.ROOT), bytes));
    }
}

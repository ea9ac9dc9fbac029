package dev.gatun.cli;

import dev.gatun.device.Finding;
import dev.gatun.device.MachineReport;
import dev.gatun.device.NcclNetwork;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The machine and the findings as one JSON object. Every key is always there; what is not known is null.
 * Units are in the keys.
 */
final class DoctorJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private DoctorJson() {}

    static String render(MachineReport machine, NcclNetwork network, List<Finding> findings) {
        ObjectNode report = MAPPER.valueToTree(machine);
        ObjectNode nccl = report.putObject("nccl_network");
        nccl.set("order", MAPPER.valueToTree(network.order()));
        nccl.setAll(MAPPER.<ObjectNode>valueToTree(network));
        report.set("findings", MAPPER.valueToTree(findings));
        return MAPPER.writeValueAsString(report);
    }
}

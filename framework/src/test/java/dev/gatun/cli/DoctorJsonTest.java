package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.Findings;
import dev.gatun.device.MachineReport;
import dev.gatun.device.Machines;
import dev.gatun.device.Networks;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorJsonTest {

    @Test
    void keysAreStable() {
        JsonNode report = json(Machines.withLink(Machines.withGpus(2), 0, 1, Machines::noPeerAccess));
        assertThat(keys(report)).containsExactly("java", "host", "libraries", "kernels_built", "gpus", "nccl_network",
                "findings");
        assertThat(keys(report.get("java"))).containsExactly("version", "vendor", "home", "max_heap_bytes");
        assertThat(keys(report.get("host"))).containsExactly(
                "os", "kernel", "architecture", "cpu_model", "cpu_cores", "cpu_cores_usable", "memory_total_bytes",
                "memory_available_bytes", "memory_limit_bytes", "nvidia_pci_devices", "nvidia_kernel_module");
        assertThat(keys(report.get("libraries").get(0))).containsExactly(
                "id", "name", "purpose", "state", "version", "minimum", "path", "found_by", "setting", "reason",
                "message", "supplier", "variable");
        assertThat(keys(report.get("gpus"))).containsExactly(
                "driver_version", "driver_cuda_version", "cuda_visible_devices", "cuda_device_count", "cuda_failure",
                "devices", "links", "failures");
        assertThat(keys(report.get("gpus").get("devices").get(0))).containsExactly(
                "index", "cuda_index", "name", "uuid", "pci_bus_id", "compute_capability", "memory_total_bytes",
                "memory_free_bytes", "ecc_enabled", "mig_enabled", "compute_mode", "nvlinks_active");
        assertThat(keys(report.get("gpus").get("links").get(0))).containsExactly(
                "from", "to", "nvlinks", "nvlink_generation", "nvlink_bytes_per_second", "pcie_level", "peer_access");
        JsonNode network = report.get("nccl_network");
        assertThat(keys(network))
                .containsExactly("order", "forced", "plugin_setting", "plugins", "verbs", "sockets");
        assertThat(keys(network.get("plugins").get(0)))
                .containsExactly("library", "state", "path", "network", "interface_versions", "reason");
        assertThat(keys(network.get("verbs"))).containsExactly(
                "ports", "efa_pci_devices", "library", "device_files", "disabled", "hca", "locked_memory_limit_bytes");
        assertThat(keys(network.get("verbs").get("ports").get(0)))
                .containsExactly("device", "number", "link", "state", "rate", "allowed");
        assertThat(keys(network.get("sockets"))).containsExactly("setting", "running", "allowed");
        assertThat(keys(report.get("findings").get(0)))
                .containsExactly("severity", "code", "subject", "what", "fix");
    }

    @Test
    void valuesArePlain() {
        JsonNode report = json(Machines.withGpus(2));
        JsonNode gpu = report.get("gpus").get("devices").get(1);
        assertThat(gpu.get("memory_total_bytes").asLong()).isEqualTo(140 * Machines.GIB);
        assertThat(gpu.get("compute_mode").asString()).isEqualTo("default");
        assertThat(report.get("libraries").get(0).get("state").asString()).isEqualTo("usable");
        assertThat(report.get("gpus").get("links").get(0).get("pcie_level").asString()).isEqualTo("system");
    }

    @Test
    void whatIsUnknownIsNull() {
        JsonNode report = json(Machines.cpuOnly());
        assertThat(report.get("gpus").get("driver_version").isNull()).isTrue();
        assertThat(report.get("libraries").get(0).get("version").isNull()).isTrue();
    }

    private static JsonNode json(MachineReport machine) {
        return JsonMapper.shared().readTree(DoctorJson.render(machine, Networks.infiniBand(), Findings.of(machine)));
    }

    private static Collection<String> keys(JsonNode object) {
        return object.propertyNames();
    }
}

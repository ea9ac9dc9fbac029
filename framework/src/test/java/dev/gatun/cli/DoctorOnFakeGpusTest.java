package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole command over a made-up driver, compiled from {@code fake_driver.c}. In a JVM of its own, because a
 * process looks for its libraries once.
 */
class DoctorOnFakeGpusTest {

    @TempDir
    private static Path folder;

    private static Path library;

    @BeforeAll
    static void compile() throws Exception {
        Path source = folder.resolve("fake_driver.c");
        try (InputStream file = DoctorOnFakeGpusTest.class.getResourceAsStream("/dev/gatun/device/cuda/fake_driver.c")) {
            Files.copy(file, source);
        }
        library = folder.resolve("libfake.so");
        Process compiler;
        try {
            compiler = new ProcessBuilder("cc", "-shared", "-fPIC", "-w", "-o", library.toString(), source.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            assumeTrue(false, "no C compiler: there is no cc");
            throw missing;
        }
        String said = new String(compiler.getInputStream().readAllBytes());
        assertThat(compiler.waitFor()).describedAs(said).isZero();
    }

    @Test
    void gpusBehindASwitch() throws Exception {
        JsonNode gpus = doctor(Map.of("FAKE_DRIVER", "580.65.06", "FAKE_GPUS", "2", "FAKE_LINKS", "switch")).get("gpus");
        assertThat(gpus.get("failures")).isEmpty();
        assertThat(gpus.get("driver_version").asString()).isEqualTo("580.65.06");
        assertThat(gpus.get("driver_cuda_version").asString()).isEqualTo("13.0");
        assertThat(gpus.get("cuda_device_count").asInt()).isEqualTo(2);
        JsonNode gpu = gpus.get("devices").get(0);
        assertThat(gpu.get("name").asString()).isEqualTo("Fake GPU");
        assertThat(gpu.get("pci_bus_id").asString()).isEqualTo("0000:01:00.0");
        assertThat(gpu.get("cuda_index").asInt()).describedAs("CUDA numbers them otherwise").isEqualTo(1);
        assertThat(gpu.get("compute_capability").asString()).isEqualTo("9.0");
        assertThat(gpu.get("memory_total_bytes").asLong()).isEqualTo(141L << 30);
        assertThat(gpu.get("memory_free_bytes").asLong()).isEqualTo(140L << 30);
        assertThat(gpu.get("ecc_enabled").asBoolean()).isTrue();
        assertThat(gpu.get("mig_enabled").isNull()).describedAs("not supported").isTrue();
        assertThat(gpu.get("compute_mode").asString()).isEqualTo("exclusive_process");
        assertThat(gpu.get("nvlinks_active").asInt()).isEqualTo(4);
        JsonNode link = gpus.get("links").get(0);
        assertThat(link.get("nvlinks").asInt()).isEqualTo(4);
        assertThat(link.get("nvlink_generation").asInt()).isEqualTo(4);
        assertThat(link.get("nvlink_bytes_per_second").asLong()).isEqualTo(100_000_000_000L);
        assertThat(link.get("pcie_level").asString()).isEqualTo("numa_node");
        assertThat(link.get("peer_access").asBoolean()).isTrue();
    }

    @Test
    void gpusWithoutPeerAccess() throws Exception {
        JsonNode report = doctor(Map.of("FAKE_DRIVER", "580.65.06", "FAKE_GPUS", "3", "FAKE_LINKS", "none"));
        assertThat(report.get("gpus").get("failures")).isEmpty();
        assertThat(report.get("gpus").get("devices").get(0).get("nvlinks_active").isNull()).isTrue();
        assertThat(report.get("gpus").get("links")).hasSize(3);
        assertThat(codes(report)).contains("no_peer_access");
    }

    @Test
    void aLostGpuIsReportedAndTheOthersStay() throws Exception {
        JsonNode report = doctor(
                Map.of("FAKE_DRIVER", "580.65.06", "FAKE_GPUS", "2", "FAKE_LINKS", "switch", "FAKE_LOST", "1"));
        assertThat(report.get("gpus").get("devices")).hasSize(2);
        assertThat(report.get("gpus").get("devices").get(0).get("memory_total_bytes").isNull()).isFalse();
        assertThat(report.get("gpus").get("devices").get(1).get("memory_total_bytes").isNull()).isTrue();
        assertThat(report.get("gpus").get("failures").get(0).get("message").asString())
                .contains("of GPU 1", "NVML_ERROR_GPU_IS_LOST", "GPU is lost");
        assertThat(codes(report)).contains("call_failed");
    }

    @Test
    void anOldDriverIsTooOld() throws Exception {
        JsonNode report = doctor(Map.of("FAKE_DRIVER", "570.86.15", "FAKE_GPUS", "1", "FAKE_LINKS", "none"));
        assertThat(report.get("gpus").get("devices")).isEmpty();
        assertThat(codes(report)).contains("driver_too_old");
    }

    @Test
    void aPluginIsFoundAsNcclWouldFindIt() throws Exception {
        Path plugin = Files.copy(library, folder.resolve("libnccl-net-fake.so"));
        JsonNode network = doctor(Map.of(
                        "FAKE_DRIVER", "580.65.06", "FAKE_GPUS", "2", "FAKE_LINKS", "switch",
                        "LD_LIBRARY_PATH", folder.toString(), "NCCL_NET_PLUGIN", "fake"))
                .get("nccl_network");
        JsonNode found = network.get("plugins").get(0);
        assertThat(found.get("state").asString()).isEqualTo("usable");
        assertThat(found.get("path").asString()).isEqualTo(plugin.toRealPath().toString());
        assertThat(found.get("interface_versions").valueStream().map(JsonNode::asInt)).containsExactly(9, 10);
        assertThat(network.get("order").get(0).asString()).isEqualTo("Fake fabric");
    }

    @Test
    void aPluginThatIsNotThereIsAFinding() throws Exception {
        JsonNode report = doctor(Map.of(
                "FAKE_DRIVER", "580.65.06", "FAKE_GPUS", "2", "FAKE_LINKS", "switch", "NCCL_NET_PLUGIN", "absent"));
        assertThat(report.get("nccl_network").get("plugins").get(0).get("state").asString()).isEqualTo("missing");
        assertThat(codes(report)).contains("nccl_plugin_missing");
    }

    private static List<String> codes(JsonNode report) {
        List<String> codes = new ArrayList<>();
        report.get("findings").forEach(finding -> codes.add(finding.get("code").asString()));
        return codes;
    }

    private static JsonNode doctor(Map<String, String> environment) throws Exception {
        Path output = Files.createTempFile(folder, "doctor", ".json");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path", System.getProperty("jdk.module.path"),
                "--class-path", System.getProperty("java.class.path"),
                "--enable-native-access=dev.gatun.bindings", "--illegal-native-access=deny",
                "-m", "dev.gatun/dev.gatun.cli.Main", "doctor", "--json");
        java.environment().keySet().removeIf(name -> name.startsWith("NCCL_"));
        java.environment().putAll(environment);
        java.environment().put("GATUN_LIBRARY_NVML", library.toString());
        java.environment().put("GATUN_LIBRARY_CUDART", library.toString());
        java.environment().remove("CUDA_VISIBLE_DEVICES");
        Process process = java.redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return JsonMapper.shared().readTree(output.toFile());
    }
}

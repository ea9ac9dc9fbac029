package dev.gatun;

import dev.gatun.device.Processes;
import dev.gatun.graph.Space;
import dev.gatun.plan.MemoryPlan;
import dev.gatun.plan.RankPlan;
import dev.gatun.train.TrainingException;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.ConfigWriter;
import dev.gatun.train.config.SettingChange;
import dev.gatun.train.config.TrainingConfig;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Looks whether all processes of a job are about to train the same, and names what differs. */
record SameJob(Processes processes) {

    /** What hosts may have other folders for. */
    private static final Set<String> OF_THE_HOST = Set.of("data.cache");

    /** @throws TrainingException if another process has other settings than process 0 */
    void requireSettings(TrainingConfig config) {
        if (processes.count() == 1) {
            return;
        }
        List<String> all = exchange("settings", ConfigWriter.write(config));
        List<TrainingConfig> configs = all.stream()
                .map(text -> ConfigReader.readText(text, "the configuration of another process", List.of()))
                .toList();
        for (int process = 1; process < configs.size(); process++) {
            String differences = SettingChange.between(configs.getFirst(), configs.get(process)).stream()
                    .filter(change -> !OF_THE_HOST.contains(change.key()))
                    .map(change -> change.key() + " is " + change.is() + ", not " + change.was())
                    .collect(Collectors.joining("; "));
            if (!differences.isEmpty()) {
                throw new TrainingException("Process " + process + " of the job has other settings than process 0: "
                        + differences + ". Start all processes with the same configuration.");
            }
        }
    }

    /** @throws TrainingException if one process begins anew and another goes on */
    void requireStart(boolean resume) {
        require("start", resume ? "from the newest checkpoint" : "anew", "Start all with --resume, or all without.");
    }

    /** @throws TrainingException if another process has made another plan of the same settings */
    void requirePlan(TrainingPlan plan) {
        if (processes.count() == 1) {
            return;
        }
        CRC32C sum = new CRC32C();
        Set<MemoryPlan> known = Collections.newSetFromMap(new IdentityHashMap<>());
        for (RankPlan rank : plan.ranks()) {
            if (known.add(rank.memory())) { // ranks of a stage have one plan
                lines(rank).forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
            }
        }
        require("plan", "one with the checksum " + Long.toHexString(sum.getValue()),
                "Its code, or what its GPUs are estimated to do, is another: install the same on all hosts, and set"
                        + " device.model to the GPU that they have.");
    }

    private static Stream<String> lines(RankPlan rank) {
        Stream<String> places = rank.memory().persistent().stream()
                .map(tensor -> tensor + " at " + rank.memory().offset(tensor) + "\n");
        Stream<String> tasks = rank.programs().stream()
                .flatMap(program -> program.tasks().stream())
                .map(task -> task.nodes().stream()
                        .map(node -> node.operation().name())
                        .collect(Collectors.joining(" ", task.name() + " ", "\n")));
        String bytes = rank.memory().bytes(Space.DEVICE) + " bytes\n";
        return Stream.of(places, tasks, Stream.of(bytes)).flatMap(each -> each);
    }

    /** @throws TrainingException if another process reads another text */
    void requireText(long tokens, long validationSequences) {
        require("text", tokens + " tokens and " + validationSequences + " sequences to validate with",
                "Give all hosts the same files.");
    }

    private void require(String what, String own, String remedy) {
        List<String> all = exchange(what, own);
        for (int process = 1; process < all.size(); process++) {
            if (!Objects.equals(all.get(process), all.getFirst())) {
                throw new TrainingException("Process " + process + " of the job has another " + what
                        + " than process 0: " + all.get(process) + ", not " + all.getFirst() + ". " + remedy);
            }
        }
    }

    private List<String> exchange(String topic, String own) {
        return processes.exchange(topic, own.getBytes(StandardCharsets.UTF_8)).stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }
}

package dev.gatun.train;

import dev.gatun.device.MachineReport.Gpu;
import dev.gatun.device.Processes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which GPUs a process of a job takes of those that it sees: in the processes' order, each has the first that none
 * before it has. So it does not matter whether a launcher shows each process its own GPUs or all of the host's.
 */
final class OwnGpus {

    private OwnGpus() {}

    /**
     * All processes call it.
     *
     * @param seen by this process, in CUDA's order
     * @param count of each process
     * @throws TrainingException if some process sees too few that are free
     */
    static List<Gpu> of(List<Gpu> seen, int count, Processes processes) {
        String mine = String.join("\n", seen.stream().map(OwnGpus::name).toList());
        List<byte[]> all = processes.exchange("gpus", mine.getBytes(StandardCharsets.UTF_8));
        Map<String, Integer> owners = new LinkedHashMap<>();
        List<String> own = List.of();
        for (int process = 0; process < all.size(); process++) {
            List<String> names = new String(all.get(process), StandardCharsets.UTF_8).lines().toList();
            List<String> taken = names.stream().filter(name -> !owners.containsKey(name)).limit(count).toList();
            if (taken.size() < count) {
                throw tooFew(process, count, names, owners);
            }
            for (String name : taken) {
                owners.put(name, process);
            }
            if (process == processes.index()) {
                own = taken;
            }
        }
        List<String> names = own;
        return seen.stream().filter(gpu -> names.contains(name(gpu))).toList();
    }

    /** The same in every process that sees it; one without a UUID is told from others of its host alone. */
    private static String name(Gpu gpu) {
        return gpu.uuid().orElseGet(() -> "GPU " + gpu.index() + " of process " + ProcessHandle.current().pid());
    }

    private static TrainingException tooFew(int process, int count, List<String> names, Map<String, Integer> owners) {
        List<String> others = new ArrayList<>();
        for (String name : names) {
            if (owners.containsKey(name)) {
                others.add(name + " is process " + owners.get(name) + "'s");
            }
        }
        return new TrainingException("Process " + process + " needs " + count + (count == 1 ? " GPU" : " GPUs")
                + " for its ranks, and sees " + names.size()
                + (others.isEmpty() ? "" : ", of which others of the job have some: " + String.join(", ", others))
                + ". Start fewer processes on its host, make more visible with CUDA_VISIBLE_DEVICES, or set the degrees of"
                + " parallel to match.");
    }
}

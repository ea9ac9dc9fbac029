package dev.gatun.device;

import dev.gatun.device.NcclNetwork.Link;
import dev.gatun.device.NcclNetwork.Port;
import dev.gatun.device.NcclNetwork.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what Linux tells of InfiniBand, RoCE and EFA.
 *
 * @param files the system's
 * @param settings NCCL's
 */
record VerbsProbe(SystemFiles files, NcclSettings settings) {

    private static final String DEVICES = "sys/class/infiniband";
    private static final String AMAZON = "0x1d0f";
    private static final String EFA_DEVICE_PREFIX = "0xefa";
    private static final int CAP_IPC_LOCK = 14; // linux/capability.h

    /**
     * All that is there; never throws.
     *
     * @param library libibverbs' file, where it opens
     */
    Verbs verbs(Optional<String> library) {
        return new Verbs(
                ports(),
                files.pciDevices(AMAZON, "device", EFA_DEVICE_PREFIX),
                library,
                files.names("dev/infiniband").stream().anyMatch(name -> name.startsWith("uverbs")),
                settings.isOn("NCCL_IB_DISABLE"),
                settings.get("NCCL_IB_HCA"),
                lockedMemoryLimit());
    }

    private List<Port> ports() {
        NcclNameList allowed = NcclNameList.of(settings.get("NCCL_IB_HCA").orElse(""));
        List<Port> ports = new ArrayList<>();
        for (String device : files.names(DEVICES)) {
            String folder = DEVICES + "/" + device;
            files.names(folder + "/ports").stream()
                    .filter(name -> name.matches("\\d{1,3}"))
                    .map(Integer::parseInt)
                    .sorted()
                    .map(number -> port(device, number, folder + "/ports/" + number, allowed))
                    .forEach(ports::add);
        }
        return ports;
    }

    private Port port(String device, int number, String folder, NcclNameList allowed) {
        Link link = link(device, folder);
        // A state is written as in "4: ACTIVE".
        String state = files.line(folder + "/state").orElse("unknown").replaceFirst("^\\d+: *", "");
        return new Port(
                device, number, link, state.toLowerCase(Locale.ROOT), files.line(folder + "/rate"),
                !link.ofIb() || allowed.allows(device, number));
    }

    /** EFA's ports have a link of no name. */
    private Link link(String device, String portFolder) {
        if (files.line(DEVICES + "/" + device + "/device/vendor").equals(Optional.of(AMAZON))) {
            return Link.EFA;
        }
        return switch (files.line(portFolder + "/link_layer").orElse("")) {
            case "InfiniBand" -> Link.INFINIBAND;
            case "Ethernet" -> Link.ROCE;
            default -> Link.OTHER;
        };
    }

    /** The limit of {@code ulimit -l}, which does not bind a process with the capability to lock memory. */
    private Optional<Long> lockedMemoryLimit() {
        boolean free = files.valuesOf("proc/self/status", "CapEff").stream()
                .filter(mask -> mask.matches("[0-9a-f]{1,16}"))
                .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) >> CAP_IPC_LOCK & 1) == 1);
        return files.lines("proc/self/limits").stream()
                .filter(line -> line.startsWith("Max locked memory"))
                .map(line -> line.substring("Max locked memory".length()).strip().split(" +")[0]) // soft, hard, unit
                .filter(limit -> !free && limit.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .findFirst();
    }
}

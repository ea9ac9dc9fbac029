package dev.gatun.cli;

import dev.gatun.device.HostProbe;
import dev.gatun.device.MachineReport.Host;
import dev.gatun.train.TrainingException;
import java.util.Optional;
import java.util.stream.Stream;

/** What a training on the CPU may take, asked before it takes it. */
final class AvailableMemory {

    private AvailableMemory() {}

    /** @throws TrainingException if the machine has less to give than {@code bytes} */
    static void require(long bytes) {
        Host host = HostProbe.ofThisMachine().host();
        Optional<Long> available = Stream.of(host.memoryAvailableBytes(), host.memoryLimitBytes())
                .flatMap(Optional::stream)
                .min(Long::compare);
        if (available.isPresent() && available.get() < bytes) {
            throw new TrainingException("This training takes " + Quantity.bytes(bytes) + " of memory, and the machine has "
                    + Quantity.bytes(available.get()) + " to give, " + Quantity.bytes(bytes - available.get())
                    + " too little. Set parallel.microbatches to more, or the model or train.batch to less; gatun plan says "
                    + "what takes how much.");
        }
    }
}

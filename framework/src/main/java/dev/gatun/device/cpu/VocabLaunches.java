package dev.gatun.device.cpu;

import dev.gatun.device.Peers;
import dev.gatun.graph.Node;
import java.lang.foreign.MemorySegment;

final class VocabLaunches {

    private VocabLaunches() {}

    static Launch of(Node node, Peers peers, MemorySegment[] in, MemorySegment[] out, MemorySegment scratch) {
        throw new UnsupportedOperationException(node.operation().name());
    }
}

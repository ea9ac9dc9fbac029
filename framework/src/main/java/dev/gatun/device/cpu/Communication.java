package dev.gatun.device.cpu;

import dev.gatun.graph.Node;
import java.lang.foreign.MemorySegment;

/** Makes the launches of a program's nodes that communicate: transfers and collectives. */
interface Communication {
    Launch of(Node node, MemorySegment[] in, MemorySegment[] out, MemorySegment scratch);
}

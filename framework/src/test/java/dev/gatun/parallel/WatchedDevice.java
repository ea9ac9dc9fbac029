package dev.gatun.parallel;

import dev.gatun.device.Device;
import dev.gatun.device.Memory;
import dev.gatun.graph.Space;
import dev.gatun.plan.MemoryPlan;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * A device on which all memory that programs must write before they read it is NaN at first, and so is a margin behind
 * what is asked for, so that both reading too early and writing too far show.
 */
public final class WatchedDevice extends ForwardingDevice {

    private static final int MARGIN = 1 << 16;
    private static final byte NAN = (byte) 0xff;

    private final MemoryPlan plan;
    private final Map<Space, Memory> memories = new EnumMap<>(Space.class);
    private final Map<Space, Long> asked = new EnumMap<>(Space.class);

    public WatchedDevice(Device inner, MemoryPlan plan) {
        super(inner);
        this.plan = plan;
    }

    /** How many bytes the executor took. */
    public long asked(Space space) {
        return asked.get(space);
    }

    /** The end of what has been written, in bytes; the end of what keeps its place if nothing behind it was. */
    public long touched(Space space) {
        byte[] bytes = new byte[(int) memories.get(space).bytes()];
        memories.get(space).read(0, ByteBuffer.wrap(bytes));
        int end = bytes.length;
        while (end > persistentBytes(space) && bytes[end - 1] == NAN) {
            end--;
        }
        return end;
    }

    private long persistentBytes(Space space) {
        return plan.persistent().stream()
                .filter(tensor -> tensor.space() == space)
                .mapToLong(tensor -> plan.offset(tensor) + tensor.bytes())
                .max()
                .orElse(0);
    }

    @Override
    public Memory allocate(Space space, long bytes) {
        Memory memory = super.allocate(space, bytes + MARGIN);
        byte[] unwritten = new byte[(int) (memory.bytes() - persistentBytes(space))];
        Arrays.fill(unwritten, NAN);
        memory.write(persistentBytes(space), ByteBuffer.wrap(unwritten));
        asked.put(space, bytes);
        memories.put(space, memory);
        return memory;
    }
}

package dev.gatun.device.cpu;

import dev.gatun.device.Device;
import dev.gatun.device.Layout;
import dev.gatun.device.Memory;
import dev.gatun.device.OperationTime;
import dev.gatun.device.Peers;
import dev.gatun.device.Processes;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Space;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All ranks' devices as a test sees them that runs in several processes: its own rank's computes, the others' are mirrors
 * of those in the other processes. So each process writes the same inputs, and sees what all ranks have after each run.
 */
final class MirroredRanks {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Processes processes;
    private final String topic = "memory " + NUMBER.incrementAndGet();
    private final List<Mirrored> ranks = new ArrayList<>();

    private MirroredRanks(Processes processes) {
        this.processes = processes;
    }

    /**
     * One device a rank, fewer perhaps than there are processes.
     *
     * @param computing this process's, which has its number as rank if it has one
     */
    static List<? extends Device> of(int ranks, Processes processes, Device computing) {
        MirroredRanks all = new MirroredRanks(processes);
        for (int rank = 0; rank < ranks; rank++) {
            all.ranks.add(all.new Mirrored(rank, computing));
        }
        return all.ranks;
    }

    /** Called once in each process after each run, whether or not it has one of the ranks. */
    private void mirror() {
        int index = processes.index();
        byte[] own = index < ranks.size() ? ranks.get(index).read() : new byte[0];
        List<byte[]> all = processes.exchange(topic, own);
        for (Mirrored rank : ranks) {
            if (rank.rank != index) {
                rank.write(all.get(rank.rank));
            }
        }
    }

    private final class Mirrored implements Device {

        private final int rank;
        private final Device computing;
        private final boolean own;
        private final Map<Space, Memory> memories = new EnumMap<>(Space.class);

        Mirrored(int rank, Device computing) {
            this.rank = rank;
            this.computing = computing;
            own = rank == processes.index();
        }

        private byte[] read() {
            ByteBuffer bytes = ByteBuffer.allocate(memories.values().stream().mapToInt(each -> (int) each.bytes()).sum());
            for (Memory memory : memories.values()) {
                memory.read(0, bytes.limit(bytes.position() + (int) memory.bytes()));
            }
            return bytes.array();
        }

        private void write(byte[] all) {
            ByteBuffer bytes = ByteBuffer.wrap(all);
            for (Memory memory : memories.values()) {
                memory.write(0, bytes.limit(bytes.position() + (int) memory.bytes()));
            }
        }

        @Override
        public String name() {
            return "rank " + rank;
        }

        @Override
        public long workspaceBytes(Node node) {
            return computing.workspaceBytes(node);
        }

        @Override
        public Memory allocate(Space space, long bytes) {
            Memory memory = own ? computing.allocate(space, bytes) : HostMemory.allocate(bytes);
            memories.put(space, memory);
            return memory;
        }

        @Override
        public Executable compile(Program program, Layout layout, Peers peers) {
            Executable computed = own ? computing.compile(program, layout, peers) : null;
            boolean mirrors = own || processes.index() >= ranks.size() && rank == 0;
            return new Executable() {
                @Override
                public void run() {
                    if (own) {
                        computed.run();
                    }
                    if (mirrors) {
                        mirror();
                    }
                }

                @Override
                public long[] times() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public List<OperationTime> profile() {
                    throw new UnsupportedOperationException();
                }
            };
        }

        @Override
        public void abort(Throwable cause) {
            computing.abort(cause);
        }

        @Override
        public void close() {
            computing.close();
        }
    }
}

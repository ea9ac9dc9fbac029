package dev.gatun.device.cuda;

import dev.gatun.device.Device;
import dev.gatun.device.Device.Executable;
import dev.gatun.device.Memory;
import dev.gatun.device.Peers;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Space;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A device that runs a few nodes at a time, on memory that is NaN wherever nothing was given. */
final class Bench implements AutoCloseable {

    private static final byte NAN = (byte) 0xff;
    private static final long HOST_BYTES = 64L << 20;

    /** Larger scratch memory is NaN so far only, and behind its end. */
    private static final long POISONED = 16L << 20;

    private final Device device;
    private final Map<Space, Memory> memories = new EnumMap<>(Space.class);

    /** @param bytes of the device's memory */
    Bench(Device device, long bytes) {
        this.device = device;
        memories.put(Space.DEVICE, device.allocate(Space.DEVICE, bytes));
        memories.put(Space.HOST, device.allocate(Space.HOST, HOST_BYTES));
    }

    /** Nodes ready to run. */
    final class Prepared {
        private final List<Node> nodes;
        private final GuardedLayout layout;
        private final Executable executable;

        private Prepared(List<Node> nodes, Map<Tensor, Tensor> places) {
            this.nodes = nodes;
            layout = new GuardedLayout(nodes, places, device::workspaceBytes);
            for (Space space : Space.values()) {
                if (layout.bytes(space) > memories.get(space).bytes()) {
                    throw new IllegalArgumentException("takes " + layout.bytes(space) + " bytes of " + space);
                }
            }
            executable = device.compile(new Program("bench", List.of(new Task("bench", nodes))), layout, Peers.none());
        }

        /**
         * Runs the nodes once.
         *
         * @param given the first bytes of tensors, by their names
         * @return the last bytes of all outputs, by their names
         * @throws AssertionError if anything was written but outputs
         */
        Map<String, byte[]> run(Map<String, byte[]> given) {
            Map<Space, byte[]> before = new EnumMap<>(Space.class);
            for (Space space : Space.values()) {
                byte[] image = new byte[Math.toIntExact(layout.tensorsEnd(space))];
                Arrays.fill(image, NAN);
                tensors().filter(tensor -> tensor.space() == space && given.containsKey(tensor.name()))
                        .forEach(tensor -> System.arraycopy(
                                given.get(tensor.name()), 0, image, offset(tensor), (int) tensor.bytes()));
                memories.get(space).write(0, ByteBuffer.wrap(image));
                before.put(space, image);
            }
            nodes.forEach(this::poisonWorkspace);
            executable.run();
            Map<String, byte[]> results = new LinkedHashMap<>();
            before.forEach((space, image) -> {
                byte[] after = new byte[image.length];
                memories.get(space).read(0, ByteBuffer.wrap(after));
                requireUntouched(space, image, after);
                outputs(space).forEach(output -> results.put(output.name(),
                        Arrays.copyOfRange(after, offset(output), offset(output) + (int) output.bytes())));
            });
            nodes.forEach(this::requireWorkspaceKept);
            return results;
        }

        private Stream<Tensor> tensors() {
            return nodes.stream()
                    .flatMap(node -> Stream.concat(node.reads().stream(), node.outputs().stream()))
                    .distinct();
        }

        private List<Tensor> outputs(Space space) {
            return nodes.stream()
                    .flatMap(node -> node.outputs().stream())
                    .filter(tensor -> tensor.space() == space)
                    .distinct()
                    .sorted(Comparator.comparingInt(this::offset))
                    .toList();
        }

        private int offset(Tensor tensor) {
            return Math.toIntExact(layout.offset(tensor));
        }

        private void requireUntouched(Space space, byte[] before, byte[] after) {
            int from = 0;
            for (Tensor output : outputs(space)) {
                requireUntouched(space, from, Math.max(from, offset(output)), before, after);
                from = Math.max(from, offset(output) + (int) output.bytes());
            }
            requireUntouched(space, from, before.length, before, after);
        }

        private void requireUntouched(Space space, int from, int to, byte[] before, byte[] after) {
            int at = Arrays.mismatch(before, from, to, after, from, to);
            if (at >= 0) {
                long written = from + at;
                String nearest = tensors().filter(tensor -> tensor.space() == space && layout.offset(tensor) <= written)
                        .max(Comparator.comparingLong(layout::offset))
                        .map(tensor -> "byte " + (written - layout.offset(tensor)) + " from the beginning of " + tensor)
                        .orElse("byte " + written);
                throw new AssertionError("what is no output was written: " + nearest);
            }
        }

        private void poisonWorkspace(Node node) {
            long bytes = device.workspaceBytes(node);
            long from = layout.workspace(node);
            byte[] poison = new byte[Math.toIntExact(Math.min(bytes, POISONED))];
            Arrays.fill(poison, NAN);
            memories.get(Space.DEVICE).write(from, ByteBuffer.wrap(poison));
            memories.get(Space.DEVICE).write(from + bytes, ByteBuffer.wrap(guard()));
        }

        private void requireWorkspaceKept(Node node) {
            long bytes = device.workspaceBytes(node);
            byte[] after = new byte[GuardedLayout.GUARD];
            memories.get(Space.DEVICE).read(layout.workspace(node) + bytes, ByteBuffer.wrap(after));
            int at = Arrays.mismatch(guard(), after);
            if (at >= 0) {
                throw new AssertionError(node.operation().name() + " has written byte " + at + " behind its " + bytes
                        + " bytes of scratch memory");
            }
        }

        private static byte[] guard() {
            byte[] guard = new byte[GuardedLayout.GUARD];
            Arrays.fill(guard, NAN);
            return guard;
        }
    }

    /** @param places outputs that are in an input's place, by that input */
    Prepared prepare(List<Node> nodes, Map<Tensor, Tensor> places) {
        return new Prepared(nodes, places);
    }

    @Override
    public void close() {
        device.close();
    }
}

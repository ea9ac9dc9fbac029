package dev.gatun.device.cuda;

import dev.gatun.device.Device;
import dev.gatun.device.Layout;
import dev.gatun.device.Memory;
import dev.gatun.device.OperationTime;
import dev.gatun.device.Peers;
import dev.gatun.graph.DType;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;
import dev.gatun.parallel.Emulation;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CPU with tensors of 16 bits in its memory, so that checks of such can be tried without a GPU. Each node is computed
 * by itself, in fp32, and its results are rounded.
 */
final class NarrowCpu implements Device {

    private static final long BYTES = 512L << 20;

    private final Device keeper = DeviceTraining.cpu();
    private final Bench bench = new Bench(DeviceTraining.cpu(), BYTES);
    private final Map<Space, Memory> memories = new EnumMap<>(Space.class);

    @Override
    public String name() {
        return "narrow " + keeper.name();
    }

    @Override
    public long workspaceBytes(Node node) {
        return 0;
    }

    @Override
    public Memory allocate(Space space, long bytes) {
        memories.put(space, keeper.allocate(space, bytes));
        return memories.get(space);
    }

    @Override
    public Executable compile(Program program, Layout layout, Peers peers) {
        List<Runnable> steps = program.nodes().stream().map(node -> step(node, layout)).toList();
        return new Executable() {
            @Override
            public void run() {
                steps.forEach(Runnable::run);
            }

            @Override
            public long[] times() {
                return new long[2 * program.tasks().size()];
            }

            @Override
            public List<OperationTime> profile() {
                run();
                return List.of();
            }
        };
    }

    private Runnable step(Node node, Layout layout) {
        Map<Tensor, Tensor> named = new IdentityHashMap<>();
        Node own = node.rename(tensor -> named.computeIfAbsent(
                tensor, absent -> absent.like("tensor" + named.size(), absent.role())));
        List<Node> emulated = new Emulation().apply(List.of(own));
        Map<String, DType> wide = new HashMap<>();
        for (Node each : emulated) {
            each.reads().forEach(tensor -> wide.put(tensor.name(), tensor.dtype()));
            each.outputs().forEach(tensor -> wide.put(tensor.name(), tensor.dtype()));
        }
        Bench.Prepared prepared = bench.prepare(emulated, Map.of());
        return () -> {
            Map<String, byte[]> given = new HashMap<>();
            named.forEach((tensor, other) -> {
                byte[] bytes = new byte[(int) tensor.bytes()];
                memories.get(tensor.space()).read(layout.offset(tensor), ByteBuffer.wrap(bytes));
                given.put(other.name(), converted(bytes, tensor.dtype(), wide.get(other.name())));
            });
            Map<String, byte[]> results = prepared.run(given);
            for (Tensor output : node.outputs()) {
                String name = named.get(output).name();
                byte[] bytes = converted(results.get(name), wide.get(name), output.dtype());
                memories.get(output.space()).write(layout.offset(output), ByteBuffer.wrap(bytes));
            }
        };
    }

    private static byte[] converted(byte[] bytes, DType from, DType to) {
        return from == to ? bytes : TensorBytes.of(to, TensorBytes.values(from, bytes));
    }

    @Override
    public void abort(Throwable cause) {
        keeper.abort(cause);
    }

    @Override
    public void close() {
        keeper.close();
        bench.close();
    }
}

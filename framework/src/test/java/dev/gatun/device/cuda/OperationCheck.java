package dev.gatun.device.cuda;

import dev.gatun.device.Device;
import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.graph.DType;
import dev.gatun.graph.Node;
import dev.gatun.graph.Tensor;
import dev.gatun.parallel.Emulation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Holds a device to the CPU's results: those of the same inputs, with sums in fp32 and all that has 16 bits
 * {@linkplain Emulation rounded} to them. Each trial runs twice, and the bits have to be the same.
 */
final class OperationCheck implements AutoCloseable {

    private static final long ORACLE_BYTES = 512L << 20;

    private final Bench tested;
    private final Bench oracle =
            new Bench(new CpuDevice(0, Runtime.getRuntime().availableProcessors(), new CpuFabric()), ORACLE_BYTES);
    private List<Node> lastNodes;
    private Map<String, double[]> lastResults;

    /** @param bytes of the device's memory, which all cases use again */
    OperationCheck(Device device, long bytes) {
        tested = new Bench(device, bytes);
    }

    /** @throws AssertionError if a result is wrong, differs from run to run, or something else is written */
    void check(DeviceCase each, long seed) {
        for (Trial trial : each.trials(new SplittableRandom(seed))) {
            try {
                check(trial);
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError(
                        each.name() + ", " + trial.name() + ": " + wrong.getMessage() + "; seed " + seed, wrong);
            }
        }
    }

    private void check(Trial trial) {
        Bench.Prepared prepared = tested.prepare(trial.nodes(), trial.places());
        Map<String, byte[]> given = new HashMap<>();
        types(trial.nodes()).forEach((name, dtype) -> {
            if (trial.given().containsKey(name)) {
                given.put(name, TensorBytes.of(dtype, trial.given().get(name)));
            }
        });
        Map<String, byte[]> actual = prepared.run(given);
        Map<String, byte[]> again = prepared.run(given);
        Map<String, double[]> expected = expected(trial);
        Map<String, DType> types = types(trial.nodes());
        trial.compared().forEach((name, tolerance) -> {
            tolerance.difference(TensorBytes.values(types.get(name), actual.get(name)), expected.get(name))
                    .ifPresent(difference -> {
                        throw new AssertionError(name + " " + difference);
                    });
            int at = Arrays.mismatch(actual.get(name), again.get(name));
            if (at >= 0) {
                throw new AssertionError(name + " has other bits in another run, from byte " + at + " on");
            }
        });
    }

    private Map<String, double[]> expected(Trial trial) {
        if (trial.oracle() == lastNodes) {
            return lastResults;
        }
        Map<String, DType> narrow = types(trial.oracle());
        List<Node> nodes = new Emulation().apply(trial.oracle());
        Map<String, DType> wide = types(nodes);
        Map<String, byte[]> given = new HashMap<>();
        trial.oracleGiven().forEach((name, values) -> {
            // Both devices see the values that the narrow type has.
            double[] rounded = TensorBytes.values(narrow.get(name), TensorBytes.of(narrow.get(name), values));
            given.put(name, TensorBytes.of(wide.get(name), rounded));
        });
        Map<String, double[]> results = new HashMap<>();
        oracle.prepare(nodes, Map.of()).run(given).forEach(
                (name, bytes) -> results.put(name, TensorBytes.values(wide.get(name), bytes)));
        lastNodes = trial.oracle();
        lastResults = results;
        return results;
    }

    private static Map<String, DType> types(List<Node> nodes) {
        Map<String, DType> types = new HashMap<>();
        for (Node node : nodes) {
            for (List<Tensor> tensors : List.of(node.reads(), node.outputs())) {
                tensors.forEach(tensor -> types.put(tensor.name(), tensor.dtype()));
            }
        }
        return types;
    }

    @Override
    public void close() {
        tested.close();
        oracle.close();
    }
}

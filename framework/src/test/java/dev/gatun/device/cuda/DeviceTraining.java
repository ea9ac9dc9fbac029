package dev.gatun.device.cuda;

import dev.gatun.device.Device;
import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Gpt2;
import dev.gatun.model.Llama;
import dev.gatun.model.Model;
import dev.gatun.model.TransformerShape;
import dev.gatun.parallel.OptimizerRule;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.TinyModels;
import dev.gatun.parallel.Training;
import dev.gatun.plan.RankPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What some steps of a small model on one device compute.
 *
 * @param losses of each step
 * @param norms the gradients' in each step
 * @param state after the last step, as {@link Training#state}
 */
record DeviceTraining(List<Float> losses, List<Double> norms, Map<String, List<Float>> state) {

    static final int STEPS = 3;

    private static final double LEARNING_RATE = 1e-3;
    private static final float LOSS_SCALE = 1024;

    /** A larger epsilon than usual, as AdamW makes a whole step of the rounding of a gradient that is almost zero. */
    private static final OptimizerRule RULE = new OptimizerRule(0.9, 0.95, 1e-4, 0.1, 1);

    /** Two models of odd sizes, and others whose heads are of the sizes that fused attention takes. */
    static Graph graph(String model) {
        return switch (model) {
            case "gpt2" -> TinyModels.gpt2(true, 2);
            case "llama" -> TinyModels.llama(false, 2);
            case "gpt2 of large heads" ->
                graph(new Gpt2(new TransformerShape(2, 128, 2, 2, 512, 257, 128, true, 1e-5, 0)));
            case "gpt2 with dropout" ->
                graph(new Gpt2(new TransformerShape(2, 128, 2, 2, 512, 257, 128, true, 1e-5, 0, 0.1)));
            case "llama of large heads" ->
                graph(new Llama(new TransformerShape(2, 256, 4, 2, 512, 264, 128, false, 1e-5, 1e4)));
            default -> throw new IllegalArgumentException(model);
        };
    }

    private static Graph graph(Model model) {
        Recorder recorder = Recorder.training(1);
        TensorType ids = TensorType.int32(2, 128);
        model.loss(recorder, recorder.input("tokens", ids), recorder.input("targets", ids));
        return recorder.graph();
    }

    static Device cpu() {
        return new CpuDevice(0, Runtime.getRuntime().availableProcessors(), new CpuFabric());
    }

    static DeviceTraining of(Device device, String model, Parallelism how, long seed) {
        return of(device, model, how, seed, (inner, plan) -> inner, () -> {});
    }

    /**
     * @param around the device that is used in place of the given one
     * @param beforeClosing what is done when all steps are, while the device is there
     */
    static DeviceTraining of(
            Device device, String model, Parallelism how, long seed, BiFunction<Device, RankPlan, Device> around,
            Runnable beforeClosing) {
        List<Float> losses = new ArrayList<>();
        List<Double> norms = new ArrayList<>();
        try (Training training = new Training(graph(model), how, RULE, LEARNING_RATE, seed, List.of(device), around)) {
            training.lossScale(LOSS_SCALE);
            for (int step = 1; step <= STEPS; step++) {
                training.feed();
                training.step(step);
                losses.add(training.loss());
                norms.add(Math.sqrt(training.scale()[0]));
            }
            beforeClosing.run();
            return new DeviceTraining(losses, norms, training.state());
        }
    }

    /**
     * What is further from another run than allowed, relative to that one's size.
     *
     * @param tolerance of losses, norms and weights
     * @param biases of biases
     */
    List<String> differences(DeviceTraining other, double tolerance, double biases) {
        List<String> differences = new ArrayList<>();
        require("losses", losses, other.losses, tolerance, differences);
        require("norms", norms, other.norms, tolerance, differences);
        other.state.forEach((name, expected) -> {
            if (name.startsWith("PARAMETER") || name.startsWith("MASTER")) {
                double allowed = name.contains(".bias") ? biases : tolerance;
                require(name, state.get(name), expected, allowed, differences);
            }
        });
        return differences;
    }

    private static void require(
            String what, List<? extends Number> actual, List<? extends Number> expected, double tolerance,
            List<String> differences) {
        new Tolerance(tolerance, Double.POSITIVE_INFINITY)
                .difference(doubles(actual), doubles(expected))
                .ifPresent(difference -> differences.add(what + ": " + difference));
    }

    private static double[] doubles(List<? extends Number> values) {
        return values.stream().mapToDouble(Number::doubleValue).toArray();
    }

    /** What has other bits than in another run. */
    List<String> otherBits(DeviceTraining other) {
        return Stream.concat(
                        Stream.of("losses", "norms").filter(what -> what.equals("losses")
                                ? !losses.equals(other.losses)
                                : !norms.equals(other.norms)),
                        other.state.keySet().stream().filter(name -> !other.state.get(name).equals(state.get(name))))
                .toList();
    }
}

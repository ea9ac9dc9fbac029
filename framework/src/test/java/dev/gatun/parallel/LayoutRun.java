package dev.gatun.parallel;

import dev.gatun.device.Device;
import dev.gatun.plan.RankPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What a training in some layout computed.
 *
 * @param losses of each step
 * @param norms the global gradient norm of each step, before clipping
 * @param factors what each step's gradients were multiplied with
 * @param state after the last step, as {@link Training#state}
 */
public record LayoutRun(List<Float> losses, List<Double> norms, List<Float> factors, Map<String, List<Float>> state) {

    static final int STEPS = 10;
    private static final double LEARNING_RATE = 1e-3;

    /**
     * Adam divides a gradient by its size, and so makes of the rounding of a gradient that is almost zero a whole step
     * of its own, unless epsilon is larger. With this one the update is a smooth function of the gradient, and what
     * layouts differ by stays the rounding of sums.
     */
    static OptimizerRule rule(double clipNorm) {
        return new OptimizerRule(0.9, 0.95, 1e-3, 0.1, clipNorm);
    }

    static Training training(Layout layout, Parallelism how, long seed, BiFunction<Device, RankPlan, Device> around) {
        return new Training(layout.graph(), how, rule(layout.clipNorm()), LEARNING_RATE, 1, seed, around);
    }

    static Training training(Layout layout, Parallelism how, long seed) {
        return training(layout, how, seed, (device, plan) -> device);
    }

    /** On these devices, one a rank, which are closed at the end. */
    public static LayoutRun of(Layout layout, long seed, List<? extends Device> devices) {
        Training training = new Training(
                layout.graph(), layout.how(), rule(layout.clipNorm()), LEARNING_RATE, seed, devices,
                (device, plan) -> device);
        try (training) {
            return of(training);
        }
    }

    static LayoutRun of(Layout layout, long seed) {
        try (Training training = training(layout, layout.how(), seed)) {
            return of(training);
        }
    }

    static LayoutRun of(Training training) {
        List<Float> losses = new ArrayList<>();
        List<Double> norms = new ArrayList<>();
        List<Float> factors = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            training.feed();
            training.step(step);
            losses.add(training.loss());
            norms.add(Math.sqrt(training.scale()[0]));
            factors.add(training.scale()[1]);
        }
        return new LayoutRun(losses, norms, factors, training.state());
    }

    /** The Euclidean norm of the last step's gradients, put together from all ranks and added up in double. */
    double assembledNorm() {
        return Math.sqrt(state.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("GRADIENT "))
                .flatMap(entry -> entry.getValue().stream())
                .mapToDouble(value -> (double) value * value)
                .sum());
    }

    /** The largest difference of a loss or a norm from another run's, relative to it. */
    public double distance(LayoutRun other) {
        double largest = 0;
        for (int step = 0; step < STEPS; step++) {
            largest = Math.max(largest, relative(losses.get(step), other.losses.get(step)));
            largest = Math.max(largest, relative(norms.get(step), other.norms.get(step)));
        }
        return largest;
    }

    private static double relative(double actual, double expected) {
        double distance = Math.abs(actual - expected) / Math.abs(expected);
        return Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
    }

    /** The steps and the tensors where another run has other bits; gradients count where both keep them whole. */
    public List<String> differences(LayoutRun other) {
        List<String> differences = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            if (!losses.get(step).equals(other.losses.get(step))) {
                differences.add("loss " + (step + 1) + ": " + losses.get(step) + ", not " + other.losses.get(step));
            }
            if (!norms.get(step).equals(other.norms.get(step))) {
                differences.add("norm " + (step + 1) + ": " + norms.get(step) + ", not " + other.norms.get(step));
            }
        }
        other.state.forEach((name, expected) -> {
            List<Float> actual = state.get(name);
            boolean dropped = name.startsWith("GRADIENT") && actual == null;
            if (!dropped && !expected.equals(actual)) {
                differences.add(name);
            }
        });
        return differences;
    }
}

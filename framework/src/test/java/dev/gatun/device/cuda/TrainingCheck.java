package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.Device;
import dev.gatun.graph.DType;
import dev.gatun.graph.Space;
import dev.gatun.parallel.Offload;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.Parallelism.Numbers;
import dev.gatun.parallel.Precision;
import dev.gatun.parallel.Recompute;
import dev.gatun.parallel.TinyModels;
import dev.gatun.parallel.WatchedDevice;
import dev.gatun.plan.MemoryPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Holds steps of whole models on a device to those of the CPU, and to themselves in other layouts.
 *
 * @param moments the type that AdamW keeps them in
 */
record TrainingCheck(Supplier<Device> devices, DType moments, long seed) {

    private static final int MICRO_BATCHES = 2;

    /** On one device. */
    static Parallelism plain(Numbers numbers) {
        return TinyModels.pipeline(1, MICRO_BATCHES).with(numbers);
    }

    private Numbers numbers(Precision precision, boolean emulated, boolean fp32Residuals) {
        return new Numbers(precision, emulated, precision == Precision.FP16, fp32Residuals, moments);
    }

    void isNearTheCpu(String model, Precision precision, boolean fp32Residuals, double tolerance, double biases) {
        boolean emulated = precision != Precision.FP32 || moments == DType.BF16;
        DeviceTraining expected = DeviceTraining.of(
                DeviceTraining.cpu(), model, plain(numbers(precision, emulated, fp32Residuals)), seed);
        DeviceTraining actual = DeviceTraining.of(
                devices.get(), model, plain(numbers(precision, false, fp32Residuals)), seed);
        assertThat(actual.differences(expected, tolerance, biases)).as("%s in %s, seed %d", model, precision, seed).isEmpty();
    }

    /** In another world, and with parts computed again, or kept by the host. */
    void hasTheSameBitsInEveryLayout(String model, Precision precision) {
        Parallelism plain = plain(numbers(precision, false, false));
        DeviceTraining expected = DeviceTraining.of(devices.get(), model, plain, seed);
        String norm = model.startsWith("llama") ? "rms_norm" : "layer_norm";
        Map<String, Parallelism> others = Map.of(
                "again", plain,
                "recompute each", plain.with(Recompute.each()),
                "recompute norms", plain.with(Recompute.none().withOperations(Set.of(norm))),
                "activations away", plain.with(new Offload(true, 2, false)),
                "optimizer states away", plain.with(new Offload(false, 4, true)),
                "all of it", plain.with(Recompute.each()).with(new Offload(true, 1, true)));
        others.forEach((name, how) -> assertThat(
                        DeviceTraining.of(devices.get(), model, how, seed).otherBits(expected))
                .as("%s in %s, %s, seed %d", model, precision, name, seed)
                .isEmpty());
    }

    /** Memory that is NaN where nothing was written, as much as was planned, with nothing written behind. */
    void takesWhatIsPlanned(String model, Precision precision, Offload offload) {
        Parallelism how = plain(numbers(precision, false, false)).with(offload);
        DeviceTraining expected = DeviceTraining.of(devices.get(), model, how, seed);
        List<WatchedDevice> watched = new ArrayList<>();
        List<MemoryPlan> plans = new ArrayList<>();
        DeviceTraining actual = DeviceTraining.of(
                devices.get(),
                model,
                how,
                seed,
                (device, plan) -> {
                    plans.add(plan.memory());
                    watched.add(new WatchedDevice(device, plan.memory()));
                    return watched.getLast();
                },
                () -> {
                    for (Space space : Space.values()) {
                        long planned = plans.getFirst().bytes(space);
                        assertThat(watched.getFirst().asked(space)).as("%s", space).isEqualTo(planned);
                        assertThat(watched.getFirst().touched(space)).as("%s", space).isLessThanOrEqualTo(planned);
                    }
                });
        assertThat(actual.otherBits(expected)).as("in memory of NaN, seed %d", seed).isEmpty();
    }
}

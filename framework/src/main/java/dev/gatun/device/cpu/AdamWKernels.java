package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.BYTES;
import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;
import static dev.gatun.device.cpu.Lanes.get;
import static dev.gatun.device.cpu.Lanes.set;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019), in the order of operations of PyTorch's
 * {@code torch.optim.AdamW}.
 */
final class AdamWKernels {

    private AdamWKernels() {}

    /**
     * Updates p, m and v, unless the scale says that gradients are not finite. An element gets the same bits wherever
     * it is. The last parameters are doubles since 1 - beta2 of a float beta2 is wrong in its fifth digit.
     *
     * @param n floats in each of p, g, m and v
     * @param p parameters
     * @param g gradients, not changed
     * @param m running mean of the gradients
     * @param v running mean of their squares
     * @param hyper three floats: the learning rate, 1 - beta1^t, 1 - beta2^t, where t counts steps from 1
     * @param scale three floats, of {@link GradientScaleKernels#scale}
     */
    static void step(
            Worker w,
            long n,
            MemorySegment p,
            MemorySegment g,
            MemorySegment m,
            MemorySegment v,
            MemorySegment hyper,
            MemorySegment scale,
            double beta1,
            double beta2,
            double epsilon,
            double weightDecay) {
        if (get(scale, 2) == 0) {
            return;
        }
        double rate = get(hyper, 0);
        double correction1 = get(hyper, 1);
        double correction2 = get(hyper, 2);
        float factor = get(scale, 1);
        float meanWeight = (float) (1 - beta1);
        float squareKeep = (float) beta2;
        float squareWeight = (float) (1 - beta2);
        float root = (float) Math.sqrt(correction2);
        float decay = (float) (1 - rate * weightDecay);
        float step = (float) (-rate / correction1);
        float floor = (float) epsilon;
        long i = CacheLines.from(w, n);
        long to = CacheLines.to(w, n);
        for (; i <= to - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector gradient = fromMemorySegment(SPECIES, g, i * BYTES, ORDER).mul(factor);
            FloatVector before = fromMemorySegment(SPECIES, m, i * BYTES, ORDER);
            FloatVector mean = gradient.sub(before).fma(FloatVector.broadcast(SPECIES, meanWeight), before);
            FloatVector square = fromMemorySegment(SPECIES, v, i * BYTES, ORDER)
                    .mul(squareKeep)
                    .add(gradient.mul(squareWeight).mul(gradient));
            mean.intoMemorySegment(m, i * BYTES, ORDER);
            square.intoMemorySegment(v, i * BYTES, ORDER);
            fromMemorySegment(SPECIES, p, i * BYTES, ORDER)
                    .mul(decay)
                    .add(mean.mul(step).div(square.sqrt().div(root).add(floor)))
                    .intoMemorySegment(p, i * BYTES, ORDER);
        }
        for (; i < to; i++) {
            float gradient = get(g, i) * factor;
            float mean = Math.fma(gradient - get(m, i), meanWeight, get(m, i));
            float square = get(v, i) * squareKeep + gradient * squareWeight * gradient;
            set(m, i, mean);
            set(v, i, square);
            set(p, i, get(p, i) * decay + mean * step / ((float) Math.sqrt(square) / root + floor));
        }
    }
}

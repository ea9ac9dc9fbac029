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
 * {@code torch.optim.AdamW}, over gradients clipped as by its {@code clip_grad_norm_}.
 */
final class AdamWKernels {

    /** Added to the norm in {@code clip_grad_norm_}. */
    private static final double CLIP_EPSILON = 1e-6;

    private AdamWKernels() {}

    /**
     * Updates p, m and v. The last parameters are doubles since 1 - beta2 of a float beta2 is wrong in its fifth digit.
     *
     * @param n floats in each of p, g, m and v
     * @param p parameters
     * @param g gradients, not changed by clipping
     * @param m running mean of the gradients
     * @param v running mean of their squares
     * @param hyper three floats: the learning rate, 1 - beta1^t, 1 - beta2^t, where t counts steps from 1
     * @param squareNorm one float, the sum of squares of all gradients; read only with a clipNorm, else may be null
     * @param clipNorm the norm to clip to, 0 for none
     */
    static void step(
            Worker w,
            long n,
            MemorySegment p,
            MemorySegment g,
            MemorySegment m,
            MemorySegment v,
            MemorySegment hyper,
            MemorySegment squareNorm,
            double clipNorm,
            double beta1,
            double beta2,
            double epsilon,
            double weightDecay) {
        double rate = get(hyper, 0);
        double correction1 = get(hyper, 1);
        double correction2 = get(hyper, 2);
        float clip = clipNorm == 0 ? 1 : clip(get(squareNorm, 0), clipNorm);
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
            FloatVector gradient = fromMemorySegment(SPECIES, g, i * BYTES, ORDER).mul(clip);
            FloatVector mean = mean(fromMemorySegment(SPECIES, m, i * BYTES, ORDER), gradient, meanWeight);
            FloatVector square =
                    square(fromMemorySegment(SPECIES, v, i * BYTES, ORDER), gradient, squareKeep, squareWeight);
            mean.intoMemorySegment(m, i * BYTES, ORDER);
            square.intoMemorySegment(v, i * BYTES, ORDER);
            parameter(fromMemorySegment(SPECIES, p, i * BYTES, ORDER), mean, square, decay, root, floor, step)
                    .intoMemorySegment(p, i * BYTES, ORDER);
        }
        for (; i < to; i++) {
            float gradient = get(g, i) * clip;
            float mean = get(m, i) + meanWeight * (gradient - get(m, i));
            float square = get(v, i) * squareKeep + gradient * squareWeight * gradient;
            set(m, i, mean);
            set(v, i, square);
            set(p, i, get(p, i) * decay + mean * step / ((float) Math.sqrt(square) / root + floor));
        }
    }

    private static float clip(float squareNorm, double clipNorm) {
        return (float) Math.min(1, clipNorm / (Math.sqrt(squareNorm) + CLIP_EPSILON));
    }

    private static FloatVector mean(FloatVector m, FloatVector g, float weight) {
        return g.sub(m).fma(Lanes.of(weight), m);
    }

    private static FloatVector square(FloatVector v, FloatVector g, float keep, float weight) {
        return v.mul(keep).add(g.mul(weight).mul(g));
    }

    private static FloatVector parameter(
            FloatVector p, FloatVector m, FloatVector v, float decay, float root, float floor, float step) {
        return p.mul(decay).add(m.mul(step).div(v.sqrt().div(root).add(floor)));
    }
}

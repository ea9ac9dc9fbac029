package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.load;
import static dev.gatun.device.cpu.Lanes.store;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

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
        double rate = hyper.getAtIndex(ValueLayout.JAVA_FLOAT, 0);
        double correction1 = hyper.getAtIndex(ValueLayout.JAVA_FLOAT, 1);
        double correction2 = hyper.getAtIndex(ValueLayout.JAVA_FLOAT, 2);
        float clip = clipNorm == 0 ? 1 : clip(squareNorm.get(ValueLayout.JAVA_FLOAT, 0), clipNorm);
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
            FloatVector gradient = load(g, i).mul(clip);
            FloatVector mean = mean(load(m, i), gradient, meanWeight);
            FloatVector square = square(load(v, i), gradient, squareKeep, squareWeight);
            store(mean, m, i);
            store(square, v, i);
            store(parameter(load(p, i), mean, square, decay, root, floor, step), p, i);
        }
        if (i < to) {
            VectorMask<Float> mask = Lanes.first(to - i);
            FloatVector gradient = load(g, i, mask).mul(clip);
            FloatVector mean = mean(load(m, i, mask), gradient, meanWeight);
            FloatVector square = square(load(v, i, mask), gradient, squareKeep, squareWeight);
            store(mean, m, i, mask);
            store(square, v, i, mask);
            store(parameter(load(p, i, mask), mean, square, decay, root, floor, step), p, i, mask);
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

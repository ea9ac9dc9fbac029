package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.load;
import static dev.gatun.device.cpu.Lanes.plus;
import static dev.gatun.device.cpu.Lanes.store;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** Layer normalization (Ba et al. 2016) of rows, with the addition of a residual before it. */
final class LayerNormKernels {

    /** Rows whose weight gradients are summed in registers, few enough to stay in cache. */
    private static final int BLOCK = 64;

    private LayerNormKernels() {}

    /**
     * y = (s - mean) * rstd * weight + bias, where s = x + residual.
     *
     * @param x (rows, hidden)
     * @param residual (rows, hidden), or null: then s is x, and sum is not written
     * @param weight (hidden)
     * @param bias (hidden)
     * @param sum (rows, hidden), s; may be x or residual
     * @param y (rows, hidden), none of the others
     * @param mean (rows), kept for the gradient
     * @param rstd (rows), 1 / sqrt(biased variance + epsilon), kept for the gradient
     */
    static void forward(
            Worker w,
            int rows,
            int hidden,
            float epsilon,
            MemorySegment x,
            MemorySegment residual,
            MemorySegment weight,
            MemorySegment bias,
            MemorySegment sum,
            MemorySegment y,
            MemorySegment mean,
            MemorySegment rstd) {
        MemorySegment s = residual == null ? x : sum;
        for (int row = w.from(rows); row < w.to(rows); row++) {
            long at = (long) row * hidden;
            if (residual != null) {
                Arithmetic.add(hidden, x, at, residual, at, sum, at);
            }
            float m = sum(hidden, s, at) / hidden;
            float r = (float) (1 / Math.sqrt(squaredDistances(hidden, s, at, m) / hidden + epsilon));
            normalize(hidden, s, at, m, r, weight, bias, y);
            mean.setAtIndex(ValueLayout.JAVA_FLOAT, row, m);
            rstd.setAtIndex(ValueLayout.JAVA_FLOAT, row, r);
        }
    }

    /**
     * The gradients of all that {@link #forward} reads; that of s is both x's and the residual's.
     *
     * @param dy (rows, hidden)
     * @param x (rows, hidden), the s of forward
     * @param weight (hidden)
     * @param mean (rows), from forward
     * @param rstd (rows), from forward
     * @param dxAddend (rows, hidden), may be dx; or null
     * @param dx (rows, hidden), neither dy nor x
     * @param dwAddend (hidden), may be dweight; or null
     * @param dweight (hidden)
     * @param dbAddend (hidden), may be dbias; or null
     * @param dbias (hidden)
     */
    static void gradient(
            Worker w,
            int rows,
            int hidden,
            MemorySegment dy,
            MemorySegment x,
            MemorySegment weight,
            MemorySegment mean,
            MemorySegment rstd,
            MemorySegment dxAddend,
            MemorySegment dx,
            MemorySegment dwAddend,
            MemorySegment dweight,
            MemorySegment dbAddend,
            MemorySegment dbias) {
        for (int row = w.from(rows); row < w.to(rows); row++) {
            float m = mean.getAtIndex(ValueLayout.JAVA_FLOAT, row);
            float r = rstd.getAtIndex(ValueLayout.JAVA_FLOAT, row);
            inputGradient(hidden, dy, x, (long) row * hidden, weight, m, r, dxAddend, dx);
        }
        long from = CacheLines.from(w, hidden);
        long to = CacheLines.to(w, hidden);
        Arithmetic.begin(to - from, dwAddend, dweight, from);
        Arithmetic.begin(to - from, dbAddend, dbias, from);
        for (int row = 0; row < rows; row += BLOCK) {
            int end = Math.min(rows, row + BLOCK);
            weightGradient(row, end, hidden, from, to, dy, x, mean, rstd, dweight, dbias);
        }
    }

    private static float sum(int hidden, MemorySegment x, long at) {
        FloatVector sum = Lanes.of(0);
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            sum = sum.add(load(x, at + i));
        }
        if (i < hidden) {
            sum = sum.add(load(x, at + i, Lanes.first(hidden - i)));
        }
        return Lanes.total(sum);
    }

    private static float squaredDistances(int hidden, MemorySegment x, long at, float mean) {
        FloatVector sum = Lanes.of(0);
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector distance = load(x, at + i).sub(mean);
            sum = distance.fma(distance, sum);
        }
        if (i < hidden) {
            VectorMask<Float> mask = Lanes.first(hidden - i);
            FloatVector distance = load(x, at + i, mask).sub(mean, mask);
            sum = distance.fma(distance, sum);
        }
        return Lanes.total(sum);
    }

    private static void normalize(
            int hidden,
            MemorySegment x,
            long at,
            float mean,
            float rstd,
            MemorySegment weight,
            MemorySegment bias,
            MemorySegment y) {
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            store(load(x, at + i).sub(mean).mul(rstd).fma(load(weight, i), load(bias, i)), y, at + i);
        }
        if (i < hidden) {
            VectorMask<Float> mask = Lanes.first(hidden - i);
            FloatVector normal = load(x, at + i, mask).sub(mean).mul(rstd);
            store(normal.fma(load(weight, i, mask), load(bias, i, mask)), y, at + i, mask);
        }
    }

    /** With g = dy * weight and n = (x - mean) * rstd: dx = addend + rstd * (g - mean(g) - n * mean(g * n)). */
    private static void inputGradient(
            int hidden,
            MemorySegment dy,
            MemorySegment x,
            long at,
            MemorySegment weight,
            float mean,
            float rstd,
            MemorySegment addend,
            MemorySegment dx) {
        FloatVector sum = Lanes.of(0);
        FloatVector dot = Lanes.of(0);
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector g = load(dy, at + i).mul(load(weight, i));
            sum = sum.add(g);
            dot = load(x, at + i).sub(mean).fma(g, dot);
        }
        if (i < hidden) {
            VectorMask<Float> mask = Lanes.first(hidden - i);
            FloatVector g = load(dy, at + i, mask).mul(load(weight, i, mask));
            sum = sum.add(g);
            dot = load(x, at + i, mask).sub(mean).fma(g, dot);
        }
        float shift = Lanes.total(sum) / hidden;
        float slope = (float) (-Math.pow(rstd, 3) * Lanes.total(dot) / hidden);
        if (addend == null) {
            i = gradients(hidden, dy, x, at, weight, mean, slope, rstd, shift, dx);
        } else {
            i = gradientSums(hidden, dy, x, at, weight, mean, slope, rstd, shift, addend, dx);
        }
        if (i < hidden) {
            VectorMask<Float> mask = Lanes.first(hidden - i);
            FloatVector g = load(dy, at + i, mask).mul(load(weight, i, mask));
            FloatVector value = gradient(g, load(x, at + i, mask), mean, slope, rstd, shift);
            store(plus(value, addend, at + i, mask), dx, at + i, mask);
        }
    }

    /** Returns where it came to, less than a vector before the end. */
    private static int gradients(
            int hidden,
            MemorySegment dy,
            MemorySegment x,
            long at,
            MemorySegment weight,
            float mean,
            float slope,
            float rstd,
            float shift,
            MemorySegment dx) {
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector g = load(dy, at + i).mul(load(weight, i));
            store(gradient(g, load(x, at + i), mean, slope, rstd, shift), dx, at + i);
        }
        return i;
    }

    private static int gradientSums(
            int hidden,
            MemorySegment dy,
            MemorySegment x,
            long at,
            MemorySegment weight,
            float mean,
            float slope,
            float rstd,
            float shift,
            MemorySegment addend,
            MemorySegment dx) {
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector g = load(dy, at + i).mul(load(weight, i));
            FloatVector value = gradient(g, load(x, at + i), mean, slope, rstd, shift);
            store(value.add(load(addend, at + i)), dx, at + i);
        }
        return i;
    }

    private static FloatVector gradient(
            FloatVector g, FloatVector x, float mean, float slope, float rstd, float shift) {
        return x.sub(mean).fma(Lanes.of(slope), g.sub(shift).mul(rstd));
    }

    /** Adds some rows' part of some columns of the weight's and the bias's gradients. */
    private static void weightGradient(
            int firstRow,
            int endRow,
            int hidden,
            long from,
            long to,
            MemorySegment dy,
            MemorySegment x,
            MemorySegment mean,
            MemorySegment rstd,
            MemorySegment dweight,
            MemorySegment dbias) {
        long column = from;
        for (; column <= to - Lanes.COUNT; column += Lanes.COUNT) {
            FloatVector dw = Lanes.of(0);
            FloatVector db = Lanes.of(0);
            for (int row = firstRow; row < endRow; row++) {
                long at = (long) row * hidden + column;
                float m = mean.getAtIndex(ValueLayout.JAVA_FLOAT, row);
                float r = rstd.getAtIndex(ValueLayout.JAVA_FLOAT, row);
                FloatVector d = load(dy, at);
                dw = load(x, at).sub(m).mul(r).fma(d, dw);
                db = db.add(d);
            }
            store(load(dweight, column).add(dw), dweight, column);
            store(load(dbias, column).add(db), dbias, column);
        }
        if (column < to) {
            VectorMask<Float> mask = Lanes.first(to - column);
            FloatVector dw = Lanes.of(0);
            FloatVector db = Lanes.of(0);
            for (int row = firstRow; row < endRow; row++) {
                long at = (long) row * hidden + column;
                float m = mean.getAtIndex(ValueLayout.JAVA_FLOAT, row);
                float r = rstd.getAtIndex(ValueLayout.JAVA_FLOAT, row);
                FloatVector d = load(dy, at, mask);
                dw = load(x, at, mask).sub(m).mul(r).fma(d, dw);
                db = db.add(d);
            }
            store(load(dweight, column, mask).add(dw), dweight, column, mask);
            store(load(dbias, column, mask).add(db), dbias, column, mask);
        }
    }
}

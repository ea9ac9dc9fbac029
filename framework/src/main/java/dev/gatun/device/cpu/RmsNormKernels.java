package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.load;
import static dev.gatun.device.cpu.Lanes.plus;
import static dev.gatun.device.cpu.Lanes.store;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** Root mean square normalization (Zhang and Sennrich 2019) of rows, with the addition of a residual before it. */
final class RmsNormKernels {

    /** Rows whose weight gradients are summed in registers, few enough to stay in cache. */
    private static final int BLOCK = 64;

    private RmsNormKernels() {}

    /**
     * y = s * rstd * weight, where s = x + residual.
     *
     * @param x (rows, hidden)
     * @param residual (rows, hidden), or null: then s is x, and sum is not written
     * @param weight (hidden)
     * @param sum (rows, hidden), s; may be x or residual
     * @param y (rows, hidden), none of the others
     * @param rstd (rows), 1 / sqrt(mean of s^2 + epsilon), kept for the gradient
     */
    static void forward(
            Worker w,
            int rows,
            int hidden,
            float epsilon,
            MemorySegment x,
            MemorySegment residual,
            MemorySegment weight,
            MemorySegment sum,
            MemorySegment y,
            MemorySegment rstd) {
        MemorySegment s = residual == null ? x : sum;
        for (int row = w.from(rows); row < w.to(rows); row++) {
            long at = (long) row * hidden;
            if (residual != null) {
                Arithmetic.add(hidden, x, at, residual, at, sum, at);
            }
            float r = (float) (1 / Math.sqrt(squares(hidden, s, at) / hidden + epsilon));
            normalize(hidden, s, at, r, weight, y);
            rstd.setAtIndex(ValueLayout.JAVA_FLOAT, row, r);
        }
    }

    /**
     * The gradients of all that {@link #forward} reads; that of s is both x's and the residual's.
     *
     * @param dy (rows, hidden)
     * @param x (rows, hidden), the s of forward
     * @param weight (hidden)
     * @param rstd (rows), from forward
     * @param dxAddend (rows, hidden), may be dx; or null
     * @param dx (rows, hidden), neither dy nor x
     * @param dwAddend (hidden), may be dweight; or null
     * @param dweight (hidden)
     */
    static void gradient(
            Worker w,
            int rows,
            int hidden,
            MemorySegment dy,
            MemorySegment x,
            MemorySegment weight,
            MemorySegment rstd,
            MemorySegment dxAddend,
            MemorySegment dx,
            MemorySegment dwAddend,
            MemorySegment dweight) {
        for (int row = w.from(rows); row < w.to(rows); row++) {
            float r = rstd.getAtIndex(ValueLayout.JAVA_FLOAT, row);
            inputGradient(hidden, dy, x, (long) row * hidden, weight, r, dxAddend, dx);
        }
        long from = CacheLines.from(w, hidden);
        long to = CacheLines.to(w, hidden);
        Arithmetic.begin(to - from, dwAddend, dweight, from);
        for (int row = 0; row < rows; row += BLOCK) {
            weightGradient(row, Math.min(rows, row + BLOCK), hidden, from, to, dy, x, rstd, dweight);
        }
    }

    private static float squares(int hidden, MemorySegment x, long at) {
        FloatVector sum = Lanes.of(0);
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector value = load(x, at + i);
            sum = value.fma(value, sum);
        }
        if (i < hidden) {
            FloatVector value = load(x, at + i, Lanes.first(hidden - i));
            sum = value.fma(value, sum);
        }
        return Lanes.total(sum);
    }

    private static void normalize(
            int hidden, MemorySegment x, long at, float rstd, MemorySegment weight, MemorySegment y) {
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            store(load(x, at + i).mul(rstd).mul(load(weight, i)), y, at + i);
        }
        if (i < hidden) {
            VectorMask<Float> mask = Lanes.first(hidden - i);
            store(load(x, at + i, mask).mul(rstd).mul(load(weight, i, mask)), y, at + i, mask);
        }
    }

    /** With g = dy * weight and n = x * rstd: dx = addend + rstd * (g - n * mean(g * n)). */
    private static void inputGradient(
            int hidden,
            MemorySegment dy,
            MemorySegment x,
            long at,
            MemorySegment weight,
            float rstd,
            MemorySegment addend,
            MemorySegment dx) {
        FloatVector dot = Lanes.of(0);
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            dot = load(x, at + i).fma(load(dy, at + i).mul(load(weight, i)), dot);
        }
        if (i < hidden) {
            VectorMask<Float> mask = Lanes.first(hidden - i);
            dot = load(x, at + i, mask).fma(load(dy, at + i, mask).mul(load(weight, i, mask)), dot);
        }
        float slope = (float) (-Math.pow(rstd, 3) * Lanes.total(dot) / hidden);
        if (addend == null) {
            i = gradients(hidden, dy, x, at, weight, slope, rstd, dx);
        } else {
            i = gradientSums(hidden, dy, x, at, weight, slope, rstd, addend, dx);
        }
        if (i < hidden) {
            VectorMask<Float> mask = Lanes.first(hidden - i);
            FloatVector g = load(dy, at + i, mask).mul(load(weight, i, mask));
            FloatVector value = load(x, at + i, mask).fma(Lanes.of(slope), g.mul(rstd));
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
            float slope,
            float rstd,
            MemorySegment dx) {
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector g = load(dy, at + i).mul(load(weight, i));
            store(load(x, at + i).fma(Lanes.of(slope), g.mul(rstd)), dx, at + i);
        }
        return i;
    }

    private static int gradientSums(
            int hidden,
            MemorySegment dy,
            MemorySegment x,
            long at,
            MemorySegment weight,
            float slope,
            float rstd,
            MemorySegment addend,
            MemorySegment dx) {
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector g = load(dy, at + i).mul(load(weight, i));
            store(load(x, at + i).fma(Lanes.of(slope), g.mul(rstd)).add(load(addend, at + i)), dx, at + i);
        }
        return i;
    }

    /** Adds some rows' part of some columns of the weight's gradient. */
    private static void weightGradient(
            int firstRow,
            int endRow,
            int hidden,
            long from,
            long to,
            MemorySegment dy,
            MemorySegment x,
            MemorySegment rstd,
            MemorySegment dweight) {
        long column = from;
        for (; column <= to - Lanes.COUNT; column += Lanes.COUNT) {
            FloatVector dw = Lanes.of(0);
            for (int row = firstRow; row < endRow; row++) {
                long at = (long) row * hidden + column;
                float r = rstd.getAtIndex(ValueLayout.JAVA_FLOAT, row);
                dw = load(x, at).mul(r).fma(load(dy, at), dw);
            }
            store(load(dweight, column).add(dw), dweight, column);
        }
        if (column < to) {
            VectorMask<Float> mask = Lanes.first(to - column);
            FloatVector dw = Lanes.of(0);
            for (int row = firstRow; row < endRow; row++) {
                long at = (long) row * hidden + column;
                float r = rstd.getAtIndex(ValueLayout.JAVA_FLOAT, row);
                dw = load(x, at, mask).mul(r).fma(load(dy, at, mask), dw);
            }
            store(load(dweight, column, mask).add(dw), dweight, column, mask);
        }
    }
}

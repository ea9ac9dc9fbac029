package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.BYTES;
import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;
import static dev.gatun.device.cpu.Lanes.get;
import static dev.gatun.device.cpu.Lanes.set;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

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
            float r = (float) (1 / Math.sqrt(squares(w, hidden, s, at) / hidden + epsilon));
            normalize(hidden, s, at, r, weight, y);
            set(rstd, row, r);
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
            float r = get(rstd, row);
            inputGradient(w, hidden, dy, x, (long) row * hidden, weight, r, dxAddend, dx);
        }
        long from = CacheLines.from(w, hidden);
        long to = CacheLines.to(w, hidden);
        Arithmetic.begin(to - from, dwAddend, dweight, from);
        for (int row = 0; row < rows; row += BLOCK) {
            weightGradient(row, Math.min(rows, row + BLOCK), hidden, from, to, dy, x, rstd, dweight);
        }
    }

    private static float squares(Worker w, int hidden, MemorySegment x, long at) {
        FloatVector sum = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector value = fromMemorySegment(SPECIES, x, (at + i) * BYTES, ORDER);
            sum = value.fma(value, sum);
        }
        sum.intoMemorySegment(w.lanes, 0, ORDER);
        float total = Lanes.total(w.lanes, 0);
        for (; i < hidden; i++) {
            total += get(x, at + i) * get(x, at + i);
        }
        return total;
    }

    private static void normalize(
            int hidden, MemorySegment x, long at, float rstd, MemorySegment weight, MemorySegment y) {
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            fromMemorySegment(SPECIES, x, (at + i) * BYTES, ORDER)
                    .mul(rstd)
                    .mul(fromMemorySegment(SPECIES, weight, i * BYTES, ORDER))
                    .intoMemorySegment(y, (at + i) * BYTES, ORDER);
        }
        for (; i < hidden; i++) {
            set(y, at + i, get(x, at + i) * rstd * get(weight, i));
        }
    }

    /** With g = dy * weight and n = x * rstd: dx = addend + rstd * (g - n * mean(g * n)). */
    private static void inputGradient(
            Worker w,
            int hidden,
            MemorySegment dy,
            MemorySegment x,
            long at,
            MemorySegment weight,
            float rstd,
            MemorySegment addend,
            MemorySegment dx) {
        FloatVector dot = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector g = fromMemorySegment(SPECIES, dy, (at + i) * BYTES, ORDER)
                    .mul(fromMemorySegment(SPECIES, weight, i * BYTES, ORDER));
            dot = fromMemorySegment(SPECIES, x, (at + i) * BYTES, ORDER).fma(g, dot);
        }
        dot.intoMemorySegment(w.lanes, 0, ORDER);
        float product = Lanes.total(w.lanes, 0);
        for (; i < hidden; i++) {
            product += get(x, at + i) * get(dy, at + i) * get(weight, i);
        }
        float slope = (float) (-Math.pow(rstd, 3) * product / hidden);
        if (addend == null) {
            i = gradients(hidden, dy, x, at, weight, slope, rstd, dx);
        } else {
            i = gradientSums(hidden, dy, x, at, weight, slope, rstd, addend, dx);
        }
        for (; i < hidden; i++) {
            float value = get(x, at + i) * slope + get(dy, at + i) * get(weight, i) * rstd;
            set(dx, at + i, value + (addend == null ? 0 : get(addend, at + i)));
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
            FloatVector g = fromMemorySegment(SPECIES, dy, (at + i) * BYTES, ORDER)
                    .mul(fromMemorySegment(SPECIES, weight, i * BYTES, ORDER));
            fromMemorySegment(SPECIES, x, (at + i) * BYTES, ORDER)
                    .fma(FloatVector.broadcast(SPECIES, slope), g.mul(rstd))
                    .intoMemorySegment(dx, (at + i) * BYTES, ORDER);
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
            FloatVector g = fromMemorySegment(SPECIES, dy, (at + i) * BYTES, ORDER)
                    .mul(fromMemorySegment(SPECIES, weight, i * BYTES, ORDER));
            fromMemorySegment(SPECIES, x, (at + i) * BYTES, ORDER)
                    .fma(FloatVector.broadcast(SPECIES, slope), g.mul(rstd))
                    .add(fromMemorySegment(SPECIES, addend, (at + i) * BYTES, ORDER))
                    .intoMemorySegment(dx, (at + i) * BYTES, ORDER);
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
            FloatVector dw = FloatVector.zero(SPECIES);
            for (int row = firstRow; row < endRow; row++) {
                long at = (long) row * hidden + column;
                float r = get(rstd, row);
                dw = fromMemorySegment(SPECIES, x, at * BYTES, ORDER)
                        .mul(r)
                        .fma(fromMemorySegment(SPECIES, dy, at * BYTES, ORDER), dw);
            }
            fromMemorySegment(SPECIES, dweight, column * BYTES, ORDER)
                    .add(dw)
                    .intoMemorySegment(dweight, column * BYTES, ORDER);
        }
        for (; column < to; column++) {
            float dw = 0;
            for (int row = firstRow; row < endRow; row++) {
                long at = (long) row * hidden + column;
                dw += get(x, at) * get(rstd, row) * get(dy, at);
            }
            set(dweight, column, get(dweight, column) + dw);
        }
    }
}

package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.BYTES;
import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;
import static dev.gatun.device.cpu.Lanes.get;
import static dev.gatun.device.cpu.Lanes.set;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

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
            float m = sum(w, hidden, s, at) / hidden;
            float r = (float) (1 / Math.sqrt(squaredDistances(w, hidden, s, at, m) / hidden + epsilon));
            normalize(hidden, s, at, m, r, weight, bias, y);
            set(mean, row, m);
            set(rstd, row, r);
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
            float m = get(mean, row);
            inputGradient(w, hidden, dy, x, (long) row * hidden, weight, m, get(rstd, row), dxAddend, dx);
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

    private static float sum(Worker w, int hidden, MemorySegment x, long at) {
        FloatVector sum = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            sum = sum.add(fromMemorySegment(SPECIES, x, (at + i) * BYTES, ORDER));
        }
        sum.intoMemorySegment(w.lanes, 0, ORDER);
        float total = Lanes.total(w.lanes, 0);
        for (; i < hidden; i++) {
            total += get(x, at + i);
        }
        return total;
    }

    private static float squaredDistances(Worker w, int hidden, MemorySegment x, long at, float mean) {
        FloatVector sum = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector distance = fromMemorySegment(SPECIES, x, (at + i) * BYTES, ORDER).sub(mean);
            sum = distance.fma(distance, sum);
        }
        sum.intoMemorySegment(w.lanes, 0, ORDER);
        float total = Lanes.total(w.lanes, 0);
        for (; i < hidden; i++) {
            float distance = get(x, at + i) - mean;
            total += distance * distance;
        }
        return total;
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
            fromMemorySegment(SPECIES, x, (at + i) * BYTES, ORDER)
                    .sub(mean)
                    .mul(rstd)
                    .fma(fromMemorySegment(SPECIES, weight, i * BYTES, ORDER),
                            fromMemorySegment(SPECIES, bias, i * BYTES, ORDER))
                    .intoMemorySegment(y, (at + i) * BYTES, ORDER);
        }
        for (; i < hidden; i++) {
            set(y, at + i, (get(x, at + i) - mean) * rstd * get(weight, i) + get(bias, i));
        }
    }

    /** With g = dy * weight and n = (x - mean) * rstd: dx = addend + rstd * (g - mean(g) - n * mean(g * n)). */
    private static void inputGradient(
            Worker w,
            int hidden,
            MemorySegment dy,
            MemorySegment x,
            long at,
            MemorySegment weight,
            float mean,
            float rstd,
            MemorySegment addend,
            MemorySegment dx) {
        float shift = product(w, hidden, dy, at, weight) / hidden;
        float slope = (float) (-Math.pow(rstd, 3) * product(w, hidden, dy, x, at, weight, mean) / hidden);
        int i;
        if (addend == null) {
            i = gradients(hidden, dy, x, at, weight, mean, slope, rstd, shift, dx);
        } else {
            i = gradientSums(hidden, dy, x, at, weight, mean, slope, rstd, shift, addend, dx);
        }
        for (; i < hidden; i++) {
            float g = get(dy, at + i) * get(weight, i);
            float value = (get(x, at + i) - mean) * slope + (g - shift) * rstd;
            set(dx, at + i, value + (addend == null ? 0 : get(addend, at + i)));
        }
    }

    /** The sum of dy * weight. */
    private static float product(Worker w, int hidden, MemorySegment dy, long at, MemorySegment weight) {
        FloatVector sum = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            sum = fromMemorySegment(SPECIES, dy, (at + i) * BYTES, ORDER)
                    .fma(fromMemorySegment(SPECIES, weight, i * BYTES, ORDER), sum);
        }
        sum.intoMemorySegment(w.lanes, 0, ORDER);
        float total = Lanes.total(w.lanes, 0);
        for (; i < hidden; i++) {
            total += get(dy, at + i) * get(weight, i);
        }
        return total;
    }

    /** The sum of dy * weight * (x - mean). */
    private static float product(
            Worker w, int hidden, MemorySegment dy, MemorySegment x, long at, MemorySegment weight, float mean) {
        FloatVector sum = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector g = fromMemorySegment(SPECIES, dy, (at + i) * BYTES, ORDER)
                    .mul(fromMemorySegment(SPECIES, weight, i * BYTES, ORDER));
            sum = fromMemorySegment(SPECIES, x, (at + i) * BYTES, ORDER).sub(mean).fma(g, sum);
        }
        sum.intoMemorySegment(w.lanes, 0, ORDER);
        float total = Lanes.total(w.lanes, 0);
        for (; i < hidden; i++) {
            total += get(dy, at + i) * get(weight, i) * (get(x, at + i) - mean);
        }
        return total;
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
            FloatVector g = fromMemorySegment(SPECIES, dy, (at + i) * BYTES, ORDER)
                    .mul(fromMemorySegment(SPECIES, weight, i * BYTES, ORDER));
            fromMemorySegment(SPECIES, x, (at + i) * BYTES, ORDER)
                    .sub(mean)
                    .fma(FloatVector.broadcast(SPECIES, slope), g.sub(shift).mul(rstd))
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
            float mean,
            float slope,
            float rstd,
            float shift,
            MemorySegment addend,
            MemorySegment dx) {
        int i = 0;
        for (; i <= hidden - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector g = fromMemorySegment(SPECIES, dy, (at + i) * BYTES, ORDER)
                    .mul(fromMemorySegment(SPECIES, weight, i * BYTES, ORDER));
            FloatVector value = fromMemorySegment(SPECIES, x, (at + i) * BYTES, ORDER)
                    .sub(mean)
                    .fma(FloatVector.broadcast(SPECIES, slope), g.sub(shift).mul(rstd));
            value.add(fromMemorySegment(SPECIES, addend, (at + i) * BYTES, ORDER))
                    .intoMemorySegment(dx, (at + i) * BYTES, ORDER);
        }
        return i;
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
            FloatVector dw = FloatVector.zero(SPECIES);
            FloatVector db = FloatVector.zero(SPECIES);
            for (int row = firstRow; row < endRow; row++) {
                long at = (long) row * hidden + column;
                float m = get(mean, row);
                float r = get(rstd, row);
                FloatVector d = fromMemorySegment(SPECIES, dy, at * BYTES, ORDER);
                dw = fromMemorySegment(SPECIES, x, at * BYTES, ORDER).sub(m).mul(r).fma(d, dw);
                db = db.add(d);
            }
            fromMemorySegment(SPECIES, dweight, column * BYTES, ORDER)
                    .add(dw)
                    .intoMemorySegment(dweight, column * BYTES, ORDER);
            fromMemorySegment(SPECIES, dbias, column * BYTES, ORDER)
                    .add(db)
                    .intoMemorySegment(dbias, column * BYTES, ORDER);
        }
        for (; column < to; column++) {
            float dw = 0;
            float db = 0;
            for (int row = firstRow; row < endRow; row++) {
                long at = (long) row * hidden + column;
                float d = get(dy, at);
                dw += (get(x, at) - get(mean, row)) * get(rstd, row) * d;
                db += d;
            }
            set(dweight, column, get(dweight, column) + dw);
            set(dbias, column, get(dbias, column) + db);
        }
    }
}

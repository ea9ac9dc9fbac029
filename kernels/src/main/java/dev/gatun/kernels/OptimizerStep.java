package dev.gatun.kernels;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** A step of AdamW on many parameters at once. */
public final class OptimizerStep {

    private static final int THREADS = 256;
    /** Elements of a block of threads; whole groups of 4 for each. */
    private static final long STRETCH = 1 << 14;

    /** Elements of a counter's words. */
    private static final long GROUP = 4;

    /** {@code Stretch} in adamw.cu, and {@code RoundedStretch}, which begins with it. */
    private static final long ROW_BYTES = 56;
    private static final long ROUNDED_ROW_BYTES = ROW_BYTES + 3 * Long.BYTES;
    private static final long WEIGHT_DECAY = 5 * Long.BYTES;
    private static final long ELEMENTS = WEIGHT_DECAY + Double.BYTES;
    private static final long COPY_TYPE = ELEMENTS + Integer.BYTES;
    private static final long KEY = ROW_BYTES;
    private static final long FIRST = KEY + Long.BYTES;
    private static final long PART = FIRST + Long.BYTES;

    private final Kernels kernels;

    public OptimizerStep(Kernels kernels) {
        this.kernels = kernels;
    }

    /**
     * Where a parameter's arrays are, all fp32 save the copy and moments that are rounded, at multiples of 16 bytes.
     *
     * @param p the parameter
     * @param g its gradient
     * @param m running mean of the gradients
     * @param v running mean of their squares
     * @param copy where the new parameter is to be written in 16 bits too, or 0
     * @param copyElement the copy's type; null for no copy
     * @param rounding of moments in bf16; null for moments in fp32, for all parameters of a step alike
     */
    public record Parameter(
            long p,
            long g,
            long m,
            long v,
            long copy,
            Element copyElement,
            long elements,
            double weightDecay,
            Rounding rounding) {

        private long momentBytes() {
            return rounding == null ? Float.BYTES : Short.BYTES;
        }

        private long rowBytes() {
            return rounding == null ? ROW_BYTES : ROUNDED_ROW_BYTES;
        }
    }

    /**
     * By which words of Philox a parameter's moments are rounded.
     *
     * @param begin the number of its first element; a multiple of 4
     * @param part the last word of all counters
     */
    public record Rounding(long key, long begin, int part) {}

    /** The table that a step reads; of no bytes where there is nothing to update. */
    public static MemorySegment table(Arena arena, List<Parameter> parameters) {
        long rowBytes = parameters.isEmpty() ? ROW_BYTES : parameters.getFirst().rowBytes();
        long rows = parameters.stream()
                .mapToLong(parameter -> Math.ceilDiv(parameter.elements(), STRETCH))
                .sum();
        MemorySegment table = arena.allocate(rows * rowBytes, Long.BYTES);
        long row = 0;
        for (Parameter parameter : parameters) {
            for (long from = 0; from < parameter.elements(); from += STRETCH) {
                set(table.asSlice(row * rowBytes, rowBytes), parameter, from);
                row++;
            }
        }
        return table;
    }

    private static void set(MemorySegment row, Parameter parameter, long from) {
        long bytes = from * Float.BYTES;
        row.setAtIndex(JAVA_LONG, 0, parameter.p() + bytes);
        row.setAtIndex(JAVA_LONG, 1, parameter.g() + bytes);
        row.setAtIndex(JAVA_LONG, 2, parameter.m() + from * parameter.momentBytes());
        row.setAtIndex(JAVA_LONG, 3, parameter.v() + from * parameter.momentBytes());
        Element copyElement = parameter.copyElement();
        row.setAtIndex(JAVA_LONG, 4, copyElement == null ? 0 : parameter.copy() + from * copyElement.bytes());
        row.set(JAVA_DOUBLE, WEIGHT_DECAY, parameter.weightDecay());
        row.set(JAVA_INT, ELEMENTS, Math.toIntExact(Math.min(STRETCH, parameter.elements() - from)));
        row.set(JAVA_INT, COPY_TYPE, copyType(copyElement));
        Rounding rounding = parameter.rounding();
        if (rounding != null) {
            row.set(JAVA_LONG, KEY, rounding.key());
            row.set(JAVA_LONG, FIRST, (rounding.begin() + from) / GROUP);
            row.set(JAVA_LONG, PART, rounding.part());
        }
    }

    /** {@code CopyType} in adamw.cu. */
    private static int copyType(Element element) {
        return switch (element) {
            case null -> 0;
            case BF16 -> 1;
            case FP16 -> 2;
            case FP32 -> throw new IllegalArgumentException("a copy of a parameter is of 16 bits");
        };
    }

    /**
     * Updates all parameters of a {@link #table} and their moments, unless gradients are not finite by the scale.
     *
     * @param tableBytes the table's size on the host, at least one row
     * @param hyper fp32 (3): the learning rate, 1 - beta1^t, 1 - beta2^t, where t counts steps from 1
     * @param scale fp32 (3), of {@link GradientNorm#scale}
     */
    public Launch adamW(
            long table, long tableBytes, long hyper, long scale, double beta1, double beta2, double epsilon) {
        return kernels.launch("adamw", "adamw_step", Grid.of(tableBytes / ROW_BYTES, THREADS),
                table, hyper, scale, beta1, beta2, epsilon);
    }

    /**
     * The same of parameters whose moments are bf16.
     *
     * @param number int32 (1): t, counting steps from 1
     */
    public Launch adamWRoundingMoments(
            long table, long tableBytes, long hyper, long scale, long number, double beta1, double beta2,
            double epsilon) {
        Grid grid = Grid.of(tableBytes / ROUNDED_ROW_BYTES, THREADS);
        return kernels.launch("adamw", "adamw_step_bf16_moments", grid,
                table, hyper, scale, number, beta1, beta2, epsilon);
    }
}

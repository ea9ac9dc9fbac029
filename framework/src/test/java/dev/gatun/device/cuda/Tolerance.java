package dev.gatun.device.cuda;

import dev.gatun.graph.DType;
import java.util.Optional;

/**
 * How far results may be from the reference.
 *
 * @param norm the most of {@code |actual - expected| / |expected|}, in the Euclidean norm
 * @param element the most that an element may be off, relative to its size and the root mean square of all together
 */
record Tolerance(double norm, double element) {

    static final Tolerance EXACT = new Tolerance(0, 0);
    static final Tolerance FP32 = new Tolerance(1e-5, 5e-5);

    /** Sums in fp32 of products of numbers of 16 bits, whatever the order. */
    static final Tolerance SUM = new Tolerance(2e-5, 2e-4);

    /** A step from one number to the next: sums that differ in fp32 only may be rounded to either side. */
    static final Tolerance BF16 = new Tolerance(0x1p-7, 0x1p-6);

    static final Tolerance FP16 = new Tolerance(0x1p-10, 0x1p-9);

    /** For results of that type, made of numbers of another. */
    static Tolerance of(DType output, DType inputs) {
        return switch (output) {
            case BF16 -> BF16;
            case FP16 -> FP16;
            case INT32 -> EXACT;
            default -> inputs.halfWidth() ? SUM : FP32;
        };
    }

    Tolerance times(double factor) {
        return new Tolerance(norm * factor, element * factor);
    }

    /** For elements alone that many times as much. */
    Tolerance elements(double factor) {
        return new Tolerance(norm, element * factor);
    }

    /** What is wrong with the actual numbers, if anything. NaNs and infinities have to be where they are expected. */
    Optional<String> difference(double[] actual, double[] expected) {
        if (actual.length != expected.length) {
            return Optional.of(actual.length + " values, not " + expected.length);
        }
        double square = 0;
        double distance = 0;
        for (int index = 0; index < expected.length; index++) {
            if (Double.isFinite(expected[index]) && Double.isFinite(actual[index])) {
                double off = actual[index] - expected[index];
                square += expected[index] * expected[index];
                distance += off * off;
            } else if (Double.compare(actual[index], expected[index]) != 0) {
                return Optional.of("[" + index + "] is " + actual[index] + ", not " + expected[index]);
            }
        }
        double typical = Math.sqrt(square / expected.length);
        for (int index = 0; index < expected.length; index++) {
            double off = Double.isFinite(expected[index]) ? Math.abs(actual[index] - expected[index]) : 0;
            if (off > element * (Math.abs(expected[index]) + typical)) {
                return Optional.of("[" + index + "] of " + expected.length + " is " + actual[index] + ", not "
                        + expected[index] + ", where values are about " + typical);
            }
        }
        double relative = distance == 0 ? 0 : Math.sqrt(distance / square);
        return relative <= norm
                ? Optional.empty()
                : Optional.of("the relative error is " + relative + ", above " + norm);
    }
}

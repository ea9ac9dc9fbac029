package dev.gatun.device.cuda;

import java.util.SplittableRandom;

/** Where a tensor's first values come from. */
@FunctionalInterface
interface Values {

    /** The next value. */
    double next(SplittableRandom random);

    Values NORMAL = normal(1);

    /** Gaussian around zero. */
    static Values normal(double deviation) {
        return random -> deviation * random.nextGaussian();
    }

    static Values uniform(double from, double to) {
        return random -> random.nextDouble(from, to);
    }

    /** Token ids below a bound. */
    static Values tokens(int vocabulary) {
        return random -> random.nextInt(vocabulary);
    }

    static Values constant(double value) {
        return random -> value;
    }

    /** Some numbers, one after the other, for as long as it takes. */
    static Values cycle(double... numbers) {
        int[] at = {0};
        return random -> numbers[at[0]++ % numbers.length];
    }

    default double[] take(long count, SplittableRandom random) {
        double[] values = new double[Math.toIntExact(count)];
        for (int index = 0; index < values.length; index++) {
            values[index] = next(random);
        }
        return values;
    }
}

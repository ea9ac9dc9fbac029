package dev.gatun.graph;

import java.util.Arrays;

/**
 * A parameter's first values. Each is a function of the seed, the parameter's name and its own index, so that any part of
 * a model can be made anywhere and is the same in every layout.
 */
public sealed interface Initializer {

    /** The value at a flat index. */
    float at(long seed, String name, long index);

    /** Writes {@code length} values to index {@code at} on, the first that of flat index {@code from}. */
    default void fill(long seed, String name, long from, float[] values, int at, int length) {
        for (int i = 0; i < length; i++) {
            values[at + i] = at(seed, name, from + i);
        }
    }

    /** Writes {@code length} values, the first that of flat index {@code from}. */
    default void fill(long seed, String name, long from, float[] values, int length) {
        fill(seed, name, from, values, 0, length);
    }

    /** The same value everywhere. */
    record Constant(float value) implements Initializer {

        @Override
        public float at(long seed, String name, long index) {
            return value;
        }

        @Override
        public void fill(long seed, String name, long from, float[] values, int at, int length) {
            Arrays.fill(values, at, at + length, value);
        }
    }

    /** Normally distributed around 0. */
    record Normal(double standardDeviation) implements Initializer {

        @Override
        public float at(long seed, String name, long index) {
            return (float) (standardDeviation * Philox.normal(Philox.key(name, seed), 0, index));
        }

        @Override
        public void fill(long seed, String name, long from, float[] values, int at, int length) {
            long key = Philox.key(name, seed);
            for (int i = 0; i < length; i++) {
                values[at + i] = (float) (standardDeviation * Philox.normal(key, 0, from + i));
            }
        }
    }
}

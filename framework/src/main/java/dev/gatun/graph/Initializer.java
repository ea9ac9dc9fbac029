package dev.gatun.graph;

/**
 * A parameter's first values. Each is a function of the seed, the parameter's name and its own index, so that any part of
 * a model can be made anywhere and is the same in every layout.
 */
public sealed interface Initializer {

    /** The value at a flat index. */
    float at(long seed, String name, long index);

    /** Writes {@code length} values, the first that of flat index {@code from}. */
    default void fill(long seed, String name, long from, float[] values, int length) {
        for (int i = 0; i < length; i++) {
            values[i] = at(seed, name, from + i);
        }
    }

    /** The same value everywhere. */
    record Constant(float value) implements Initializer {

        @Override
        public float at(long seed, String name, long index) {
            return value;
        }
    }

    /** Normally distributed around 0. */
    record Normal(double standardDeviation) implements Initializer {

        @Override
        public float at(long seed, String name, long index) {
            return (float) (standardDeviation * Philox.normal(Philox.key(name, seed), 0, index));
        }

        @Override
        public void fill(long seed, String name, long from, float[] values, int length) {
            long key = Philox.key(name, seed);
            for (int i = 0; i < length; i++) {
                values[i] = (float) (standardDeviation * Philox.normal(key, 0, from + i));
            }
        }
    }
}

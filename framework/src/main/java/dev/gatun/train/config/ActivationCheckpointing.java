package dev.gatun.train.config;

import java.util.List;

/** The layers of which only inputs are kept, and whose forward pass the backward pass runs again. */
public sealed interface ActivationCheckpointing {

    /** No layer. */
    record None() implements ActivationCheckpointing {
        @Override
        public String toString() {
            return "none";
        }
    }

    /** Every layer by itself. */
    record Each() implements ActivationCheckpointing {
        @Override
        public String toString() {
            return "each";
        }
    }

    /** The layers of a stage as one: the least is kept, and the most is alive at once in the backward pass. */
    record Contiguous() implements ActivationCheckpointing {
        @Override
        public String toString() {
            return "contiguous";
        }
    }

    /**
     * Groups of neighbours on a stage.
     *
     * @param layers of a group, 1 or more
     */
    record Groups(int layers) implements ActivationCheckpointing {
        @Override
        public String toString() {
            return "group_" + layers;
        }
    }

    /**
     * Some layers, each by itself.
     *
     * @param names such as {@code blocks.0}
     */
    record Layers(List<String> names) implements ActivationCheckpointing {

        /** Takes a copy. */
        public Layers {
            names = List.copyOf(names);
        }

        @Override
        public String toString() {
            return Words.of(names);
        }
    }
}

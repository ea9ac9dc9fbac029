package dev.gatun.train.config;

/** What the loss is multiplied by, and gradients divided by, so that small ones are not lost in fp16. */
public sealed interface LossScale {

    /** Nothing. */
    record None() implements LossScale {
        @Override
        public String toString() {
            return "none";
        }
    }

    /** Grows while all gradients are finite, and is halved when one is not (Micikevicius et al., 2018). */
    record Dynamic() implements LossScale {
        @Override
        public String toString() {
            return "dynamic";
        }
    }

    /** One number, above 0. */
    record Constant(double scale) implements LossScale {
        @Override
        public String toString() {
            return Words.of(scale);
        }
    }
}

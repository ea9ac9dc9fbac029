package dev.gatun.train.config;

import java.util.function.DoublePredicate;

/** The numbers that a key takes, and how a person says so. */
enum Range {
    POSITIVE("above 0", value -> value > 0),
    ABOVE_ONE("above 1", value -> value > 1),
    NOT_NEGATIVE("0 or more", value -> value >= 0),
    /** For decays of running means: at 1 they would never move. */
    BELOW_ONE("in [0, 1)", value -> value >= 0 && value < 1),
    FRACTION("in [0, 1]", value -> value >= 0 && value <= 1),
    UP_TO_HALF("in (0, 0.5]", value -> value > 0 && value <= 0.5);

    private final String text;
    private final DoublePredicate holds;

    Range(String text, DoublePredicate holds) {
        this.text = text;
        this.holds = holds;
    }

    boolean contains(double value) {
        return holds.test(value);
    }

    @Override
    public String toString() {
        return text;
    }
}

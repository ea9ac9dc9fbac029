package dev.gatun.train.config;

import java.util.Optional;

/** A value is not of its key's type or range. */
final class UnfitValue extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Optional<String> fix;

    /** Mended by what the key suggests. */
    UnfitValue(String rule) {
        this(rule, Optional.empty());
    }

    UnfitValue(String rule, String fix) {
        this(rule, Optional.of(fix));
    }

    private UnfitValue(String rule, Optional<String> fix) {
        super(rule);
        this.fix = fix;
    }

    Optional<String> fix() {
        return fix;
    }
}

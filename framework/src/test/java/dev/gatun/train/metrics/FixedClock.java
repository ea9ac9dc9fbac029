package dev.gatun.train.metrics;

import java.time.Instant;
import java.time.InstantSource;

/** A time that passes when a test says so. */
final class FixedClock implements InstantSource {

    private long nanos;

    static FixedClock at(String instant) {
        FixedClock clock = new FixedClock();
        Instant time = Instant.parse(instant);
        clock.nanos = time.getEpochSecond() * 1_000_000_000 + time.getNano();
        return clock;
    }

    void pass(double seconds) {
        nanos += Math.round(seconds * 1e9);
    }

    long nanos() {
        return nanos;
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(0, nanos);
    }
}

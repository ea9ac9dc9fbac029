package dev.gatun.plan.timeline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** In what a stretch of time is best written. */
enum TimeUnit {
    SECONDS("s", 1),
    MILLISECONDS("ms", 1e3),
    MICROSECONDS("µs", 1e6);

    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    private final String symbol;
    private final double perSecond;

    TimeUnit(String symbol, double perSecond) {
        this.symbol = symbol;
        this.perSecond = perSecond;
    }

    /** The largest unit of which the time is at least one. */
    static TimeUnit of(double seconds) {
        for (TimeUnit unit : values()) {
            if (seconds * unit.perSecond >= 1) {
                return unit;
            }
        }
        return MICROSECONDS;
    }

    /** As in {@code 12.5 ms}, to four digits. */
    String text(double seconds) {
        BigDecimal value = new BigDecimal(seconds * perSecond).round(DIGITS);
        return (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString()) + " " + symbol;
    }
}

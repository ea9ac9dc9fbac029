package dev.gatun.train.fit;

import java.util.Locale;

/** Numbers as people read them. */
public final class Quantity {

    private static final String[] BINARY = {"bytes", "KiB", "MiB", "GiB", "TiB"};
    private static final String[] DECIMAL = {"", " k", " M", " G", " T", " P", " E"};

    private Quantity() {}

    public static String bytes(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 1024 && unit < BINARY.length - 1) {
            value /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", value, BINARY[unit]);
    }

    /** As in 12.5 G, with a unit to follow. */
    public static String count(long count) {
        double value = count;
        int unit = 0;
        while (value >= 1000 && unit < DECIMAL.length - 1) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f%s" : "%.1f%s", value, DECIMAL[unit]);
    }
}

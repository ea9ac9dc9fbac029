package dev.gatun.train.metrics;

/**
 * Numbers as people read them, the same in every locale. Appended to a buffer, since {@link String#format} would make
 * more garbage than all else a step does.
 */
final class NumberText {

    private NumberText() {}

    /** With so many decimals, from 0 to 9; huge ones with an exponent. */
    static StringBuilder fixed(StringBuilder text, double value, int decimals) {
        if (!(Math.abs(value) < 1e6)) {
            return text.append((float) value);
        }
        long scale = 1;
        for (int decimal = 0; decimal < decimals; decimal++) {
            scale *= 10;
        }
        long scaled = Math.round(Math.abs(value) * scale);
        if (value < 0 && scaled != 0) {
            text.append('-');
        }
        text.append(scaled / scale);
        if (decimals > 0) {
            text.append('.');
            long fraction = scaled % scale;
            for (long digit = scale / 10; digit > 0; digit /= 10) {
                text.append((char) ('0' + fraction / digit % 10));
            }
        }
        return text;
    }

    /** Three digits and an exponent: {@code 3.00e-4}. */
    static StringBuilder scientific(StringBuilder text, double value) {
        if (!Double.isFinite(value) || value == 0) {
            return text.append((float) value);
        }
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)));
        double mantissa = value / Math.pow(10, exponent);
        // 9.996 would be written as 10.00.
        if (Math.abs(mantissa) >= 9.995) {
            mantissa /= 10;
            exponent++;
        }
        return fixed(text, mantissa, 2).append('e').append(exponent);
    }

    /** Short, and never negative: {@code 9876}, {@code 98.8k}, {@code 9.9M}. */
    static StringBuilder compact(StringBuilder text, double value) {
        if (value < 9_999.5) {
            return fixed(text, value, 0);
        } else if (value < 999_950) {
            return fixed(text, value / 1e3, 1).append('k');
        }
        return fixed(text, value / 1e6, 1).append('M');
    }

    /** Bytes in the units of disks: {@code 12.3 MB}, {@code 4.5 GB}. */
    static StringBuilder size(StringBuilder text, long bytes) {
        return bytes < 1_000_000_000
                ? fixed(text, bytes / 1e6, 1).append(" MB")
                : fixed(text, bytes / 1e9, 1).append(" GB");
    }

    /** The two largest units: {@code 7s}, {@code 12m03s}, {@code 1h04m}, {@code 3d04h}; {@code ?} if negative. */
    static StringBuilder duration(StringBuilder text, long seconds) {
        if (seconds < 0) {
            return text.append('?');
        } else if (seconds < 60) {
            return text.append(seconds).append('s');
        } else if (seconds < 3_600) {
            return twoDigits(text.append(seconds / 60).append('m'), seconds % 60).append('s');
        } else if (seconds < 86_400) {
            return twoDigits(text.append(seconds / 3_600).append('h'), seconds / 60 % 60).append('m');
        }
        return twoDigits(text.append(seconds / 86_400).append('d'), seconds / 3_600 % 24).append('h');
    }

    private static StringBuilder twoDigits(StringBuilder text, long value) {
        return text.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }

    static int digits(long value) {
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }
}

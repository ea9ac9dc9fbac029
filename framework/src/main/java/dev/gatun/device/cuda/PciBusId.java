package dev.gatun.device.cuda;

import java.util.Locale;

/** PCI addresses, of which NVML writes {@code 00000000:18:00.0} and the CUDA runtime {@code 0000:18:00.0}. */
final class PciBusId {

    private PciBusId() {}

    /** The one spelling, that of sysfs: four digits of domain or as many as it takes, lower case. */
    static String normal(String text) {
        String id = text.strip().toLowerCase(Locale.ROOT);
        int colon = id.indexOf(':');
        if (colon < 0) {
            return id;
        }
        String domain = id.substring(0, colon).replaceFirst("^0+", "");
        return "0".repeat(Math.max(0, 4 - domain.length())) + domain + id.substring(colon);
    }
}

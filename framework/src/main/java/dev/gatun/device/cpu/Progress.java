package dev.gatun.device.cpu;

/** How often a rank has done what others wait for. Only that rank's first thread moves it. */
final class Progress {

    private final int rank;
    private volatile long count;

    Progress(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }

    long count() {
        return count;
    }

    /** Shows to those who see the new count all that was written before. */
    void advance() {
        count = count + 1;
    }

    static boolean reached(Progress[] all, long count) {
        for (Progress each : all) {
            if (each.count < count) {
                return false;
            }
        }
        return true;
    }
}

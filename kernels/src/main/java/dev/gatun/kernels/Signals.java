package dev.gatun.kernels;

/**
 * Counters by which streams of several devices wait for each other: int64 (1) each, in host memory that all devices
 * see. Who raises one and who waits for it each count in an int64 (1) of their own on their device, so that launches
 * may be repeated, as in a graph.
 */
public final class Signals {

    private static final Grid ONE = Grid.of(1, 1);

    private final Kernels kernels;

    public Signals(Kernels kernels) {
        this.kernels = kernels;
    }

    /** {@code own += 1; counter = own}, behind all that came before on the stream. */
    public Launch raise(long own, long counter) {
        return kernels.launch("signal", "signal_raise", ONE, own, counter);
    }

    /** {@code own += 1}, and holds the stream until {@code counter >= own}, or {@code givenUp} is not 0. */
    public Launch await(long own, long counter, long givenUp) {
        return kernels.launch("signal", "signal_await", ONE, own, counter, givenUp);
    }

    /** {@code at = value}. */
    public Launch show(long at, long value) {
        return kernels.launch("signal", "signal_show", ONE, at, value);
    }
}

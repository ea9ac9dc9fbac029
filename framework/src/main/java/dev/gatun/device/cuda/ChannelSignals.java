package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.kernels.Launch;
import dev.gatun.kernels.Signals;
import java.lang.foreign.Arena;

/** How a device's streams wait for other devices at the ends of channels; launches may be repeated, as in a graph. */
final class ChannelSignals {

    private final CudaFabric fabric;
    private final Signals signals;
    private final DeviceConstants constants;

    ChannelSignals(CudaFabric fabric, Signals signals, DeviceConstants constants) {
        this.fabric = fabric;
        this.signals = signals;
        this.constants = constants;
    }

    /** At the receiver: lets the sender write. */
    Launch grant(Channel channel) {
        return signals.raise(counter(), channel.posted().address());
    }

    /** At the sender: until it may write. */
    Launch awaitGrant(Channel channel) {
        return signals.await(counter(), channel.posted().address(), fabric.givenUp().address());
    }

    /** At the sender: says that it has written. */
    Launch sent(Channel channel) {
        return signals.raise(counter(), channel.sent().address());
    }

    /** At the receiver: until the sender has written. */
    Launch awaitSent(Channel channel) {
        return signals.await(counter(), channel.sent().address(), fabric.givenUp().address());
    }

    /** What the device counts with by itself, 0 at first. */
    private long counter() {
        try (Arena arena = Arena.ofConfined()) {
            return constants.upload(arena.allocate(JAVA_LONG));
        }
    }
}

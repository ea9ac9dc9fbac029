package dev.gatun.device.cuda;

import java.lang.foreign.MemorySegment;

/** Something for the device to do, ready to be put on a stream any number of times; that allocates nothing. */
@FunctionalInterface
interface Work {

    /** @param stream a {@code cudaStream_t} of the device that is current */
    void on(MemorySegment stream);

    /** What has nothing to do. */
    Work NONE = stream -> {};

    /** One after the other. */
    static Work of(Work... parts) {
        return stream -> {
            for (Work part : parts) {
                part.on(stream);
            }
        };
    }
}

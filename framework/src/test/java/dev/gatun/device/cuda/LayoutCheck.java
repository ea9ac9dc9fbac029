package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.Device;
import dev.gatun.parallel.Layout;
import dev.gatun.parallel.LayoutRun;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Holds layouts over several devices to one device of the same kind.
 *
 * @param devices makes so many that are joined
 */
record LayoutCheck(IntFunction<List<? extends Device>> devices, long seed) {

    /** Of losses and norms of small models in fp32 over ten steps, where sums are taken in another order. */
    private static final double TOLERANCE = 2e-6;

    /** As one device computes, to the bit where every sum is in the same order. */
    void isAsOnOneDevice(Layout layout) {
        LayoutRun expected = LayoutRun.of(layout.alone(), seed, devices.apply(1));
        LayoutRun actual = run(layout);
        assertThat(actual.distance(expected)).as("%s, seed %d", layout, seed).isLessThanOrEqualTo(TOLERANCE);
        if (layout.keepsEverySum()) {
            assertThat(actual.differences(expected)).as("%s, seed %d", layout, seed).isEmpty();
        }
    }

    /** The same bits as in another layout, and as in another run. */
    void isAs(Layout layout, Layout other) {
        LayoutRun actual = run(layout);
        assertThat(actual.differences(run(other))).as("%s beside %s, seed %d", layout, other, seed).isEmpty();
        assertThat(actual.differences(run(layout))).as("%s again, seed %d", layout, seed).isEmpty();
    }

    private LayoutRun run(Layout layout) {
        return LayoutRun.of(layout, seed, devices.apply(layout.how().mesh().size()));
    }
}

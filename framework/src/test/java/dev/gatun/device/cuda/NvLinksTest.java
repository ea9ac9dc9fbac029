package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NvLinksTest {

    private static final String A = "0000:01:00.0";
    private static final String B = "0000:02:00.0";
    private static final String C = "0000:03:00.0";
    private static final String SWITCH = "0000:04:00.0";
    private static final List<String> GPUS = List.of(A, B, C);

    @Test
    void countsDirectLinks() {
        assertThat(NvLinks.between(A, List.of(B, B, C), B, List.of(A, A), GPUS, true)).isEqualTo(2);
    }

    @Test
    void linksToOtherGpusJoinNothing() {
        assertThat(NvLinks.between(A, List.of(C, C), B, List.of(C), GPUS, true)).isZero();
    }

    @Test
    void throughSwitchesTheFewerLinksCount() {
        assertThat(NvLinks.between(A, List.of(SWITCH, SWITCH, SWITCH), B, List.of(SWITCH, SWITCH), GPUS, true))
                .isEqualTo(2);
    }

    @Test
    void anUnnamedRemoteIsASwitch() {
        assertThat(NvLinks.between(A, List.of("", ""), B, List.of("", ""), GPUS, true)).isEqualTo(2);
    }

    @Test
    void switchesJoinOnlyWhatTheDriverSaysTheyJoin() {
        assertThat(NvLinks.between(A, List.of(SWITCH), B, List.of(SWITCH), GPUS, false)).isZero();
    }

    @Test
    void theGenerationFollowsFromTheComputeCapability() {
        assertThat(NvLinks.generation("9.0")).contains(new NvLinks.Generation(4, 25_000_000_000L));
        assertThat(NvLinks.generation("8.9")).isEmpty();
    }

    @Test
    void busIdsHaveOneSpelling() {
        assertThat(PciBusId.normal("00000000:18:00.0")).isEqualTo("0000:18:00.0");
        assertThat(PciBusId.normal("0000:1A:00.0")).isEqualTo("0000:1a:00.0");
        assertThat(PciBusId.normal("00010000:1A:00.0")).isEqualTo("10000:1a:00.0");
    }
}

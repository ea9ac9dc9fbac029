package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class SpinBarrierTest {

    @Test
    void nobodyIsARoundAhead() {
        int threads = 3;
        AtomicInteger arrivals = new AtomicInteger();
        Crew.run(threads, worker -> {
            for (int round = 1; round <= 2_000; round++) {
                arrivals.incrementAndGet();
                worker.barrier();
                assertThat(arrivals.get()).isEqualTo(round * threads);
                worker.barrier();
            }
        });
    }

    @Test
    void afterAFailureNobodyPassesAndTheFirstCauseStays() {
        IllegalStateException first = new IllegalStateException("first");
        for (int parties = 1; parties <= 2; parties++) {
            SpinBarrier barrier = new SpinBarrier(parties);
            barrier.fail(first);
            barrier.fail(new IllegalStateException("second"));
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatExceptionOfType(SpinBarrier.BrokenTeamException.class)
                        .isThrownBy(barrier::await)
                        .withCause(first);
            }
        }
    }

    @Test
    void aTeamThrowsWhatItsMemberThrewAndEnds() {
        for (int failing = 0; failing < 3; failing++) {
            int index = failing;
            try (Team team = new Team("gatun-test", 3)) {
                for (int attempt = 0; attempt < 2; attempt++) {
                    assertThatExceptionOfType(ArithmeticException.class)
                            .isThrownBy(() -> team.run(worker -> {
                                if (worker.index == index) {
                                    throw new ArithmeticException("of " + index);
                                }
                                worker.barrier();
                            }))
                            .withMessage("of " + index);
                }
            }
        }
    }
}

package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.device.Processes;
import dev.gatun.device.ThreadProcesses;
import dev.gatun.device.cuda.Introductions.Founding;
import dev.gatun.device.cuda.Introductions.Introduced;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Without GPUs: four ranks of two processes, which are threads here. */
@Timeout(20)
class IntroductionsTest {

    private static final String TRAIN = "the program train";

    private final List<Processes> processes = ThreadProcesses.of(2);
    private final List<Introductions> introductions =
            processes.stream().map(each -> new Introductions(each, 4)).toList();

    private CompletableFuture<Introduced> introduce(int rank, String occasion, Introduced said) {
        return introductions.get(rank / 2).introduce(rank, occasion, said);
    }

    private static Introduced says(int rank, byte[] id) {
        return new Introduced(Map.of("what " + rank + " founds", new Founding(id, rank + " times 8 bytes")), 10 * rank);
    }

    @Test
    void everyRankHearsWhatAllSay() {
        byte[] id = new byte[128];
        new SplittableRandom().nextBytes(id);
        List<CompletableFuture<Introduced>> heard = IntStream.of(2, 0, 3, 1)
                .mapToObj(rank -> introduce(rank, TRAIN, says(rank, id)))
                .toList();
        for (CompletableFuture<Introduced> each : heard) {
            Introduced all = each.join();
            assertThat(all.foundings()).containsOnlyKeys(
                    "what 0 founds", "what 1 founds", "what 2 founds", "what 3 founds");
            assertThat(all.foundings().get("what 2 founds").id()).isEqualTo(id);
            assertThat(all.foundings().get("what 1 founds").traffic()).isEqualTo("1 times 8 bytes");
            assertThat(all.steps()).isEqualTo(30);
        }
    }

    @Test
    void nobodyHearsAnythingBeforeAllHaveCome() throws Exception {
        CompletableFuture<Introduced> first = introduce(0, TRAIN, Introduced.NOTHING);
        introduce(2, TRAIN, Introduced.NOTHING);
        introduce(3, TRAIN, Introduced.NOTHING);
        TimeUnit.MILLISECONDS.sleep(50);
        assertThat(first).isNotDone();
        assertThat(introductions.get(0).missing(0)).isEqualTo("the ranks [1] to prepare the program train");
        assertThat(introductions.get(1).missing(2)).isEqualTo("the other processes to prepare the program train");
        introduce(1, TRAIN, Introduced.NOTHING);
        assertThat(first.join().foundings()).isEmpty();
    }

    @Test
    void programsInAnotherOrderAreNamed() {
        introduce(0, TRAIN, Introduced.NOTHING);
        assertThatThrownBy(() -> introduce(1, "the program evaluate", Introduced.NOTHING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rank 1 prepares the program evaluate while another prepares the program train: give all ranks"
                        + " their programs in the same order");
    }

    @Test
    void whoWaitsHearsThatAnotherProcessFailed() {
        introduce(0, TRAIN, Introduced.NOTHING);
        CompletableFuture<Introduced> waiting = introduce(1, TRAIN, Introduced.NOTHING);
        processes.get(1).fail(new IllegalStateException("its text is gone"));
        assertThatThrownBy(waiting::join).isInstanceOf(CompletionException.class).hasMessageContaining("its text is gone");
    }
}

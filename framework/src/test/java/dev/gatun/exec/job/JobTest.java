package dev.gatun.exec.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several processes' parts on threads of one. */
@Timeout(60)
class JobTest {

    private static final Timing QUICK = new Timing(
            Duration.ofSeconds(20),
            Duration.ofMillis(500),
            Duration.ofMillis(100),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofMillis(300));

    private final Queue<String> notes = new ConcurrentLinkedQueue<>();
    private final List<Job> open = new ArrayList<>();

    @AfterEach
    void leave() {
        List<CompletableFuture<Void>> closing =
                open.stream().map(job -> CompletableFuture.runAsync(job::close, Thread::startVirtualThread)).toList();
        closing.forEach(CompletableFuture::join);
    }

    private static Place.OnThisHost here() {
        return new Place.OnThisHost("test-" + UUID.randomUUID(), OptionalInt.empty());
    }

    private CompletableFuture<Job> joining(
            int index, int count, Place place, Timing timing, String version, String token) {
        Map<String, String> environment = new HashMap<>();
        if (token != null) {
            environment.put("GATUN_TOKEN", token);
        }
        return CompletableFuture.supplyAsync(
                () -> Opening.of(new Rendezvous(index, count, place), environment, version, notes::add, timing),
                work -> Thread.ofPlatform().daemon().start(work));
    }

    private List<Job> job(int count) {
        return job(count, QUICK);
    }

    private List<Job> job(int count, Timing timing) {
        Place place = here();
        List<CompletableFuture<Job>> joining = IntStream.range(0, count)
                .mapToObj(index -> joining(index, count, place, timing, "1", null))
                .toList();
        List<Job> jobs = joining.stream().map(CompletableFuture::join).toList();
        open.addAll(jobs);
        return jobs;
    }

    private static <T> CompletableFuture<T> async(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, run -> Thread.ofPlatform().daemon().start(run));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void allGetWhatEachBringsInTheirOrderWhateverThreadsBringIt() {
        List<Job> jobs = job(4);
        long seed = new Random().nextLong();
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        for (Job job : jobs) {
            for (String topic : List.of("step", "save", "nccl")) {
                threads.add(async(() -> {
                    for (int round = 0; round < 50; round++) {
                        List<byte[]> all = job.exchange(topic, brought(seed, topic, round, job.index()));
                        assertThat(all).hasSize(4);
                        for (int process = 0; process < 4; process++) {
                            assertThat(all.get(process)).isEqualTo(brought(seed, topic, round, process));
                        }
                    }
                    return null;
                }));
            }
        }
        threads.forEach(CompletableFuture::join);
    }

    private static byte[] brought(long seed, String topic, int round, int process) {
        Random random = new Random(seed + topic.hashCode() * 31L + round * 1_000L + process);
        byte[] bytes = new byte[random.nextInt(10) == 0 ? 100_000 : random.nextInt(40)];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void processesKnowEachOther() {
        List<Job> jobs = job(3);
        assertThat(jobs).extracting(Job::index).containsExactly(0, 1, 2);
        assertThat(jobs).extracting(Job::count).containsOnly(3);
        assertThat(jobs.get(2).toString()).contains("process 2 on ", "pid " + ProcessHandle.current().pid());
    }

    @Test
    void whoCannotGoOnTellsAllAndTheFirstCauseCounts() throws InterruptedException {
        List<Job> jobs = job(4);
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        jobs.forEach(job -> job.onFailure(cause -> heard.add(job.index() + ": " + cause.getMessage())));
        CompletableFuture<List<byte[]>> waiting = async(() -> jobs.get(3).exchange("step", bytes("x")));
        jobs.get(2).fail(new IllegalStateException("rank 2 failed: no memory"));
        assertThatThrownBy(waiting::join).hasRootCauseInstanceOf(LostException.class)
                .hasMessageContaining("process 2 on ").hasMessageContaining("rank 2 failed: no memory");
        List<String> all = new ArrayList<>();
        for (int other = 0; other < 3; other++) {
            all.add(heard.poll(10, TimeUnit.SECONDS));
        }
        assertThat(all).allMatch(each -> each.contains("no memory"))
                .extracting(each -> each.charAt(0)).containsExactlyInAnyOrder('0', '1', '3');
        jobs.get(1).fail(new IllegalStateException("of no consequence"));
        BlockingQueue<Throwable> late = new LinkedBlockingQueue<>();
        jobs.get(0).onFailure(late::add);
        assertThat(late.poll(10, TimeUnit.SECONDS)).hasMessageContaining("no memory");
        for (Job job : jobs) {
            assertThatThrownBy(() -> job.exchange("step", bytes("y"))).hasMessageContaining("no memory");
        }
    }

    @Test
    void whoLeavesInOrderIsNoFailureUnlessItIsWaitedFor() throws InterruptedException {
        List<Job> jobs = job(3);
        BlockingQueue<Throwable> heard = new LinkedBlockingQueue<>();
        jobs.forEach(job -> job.onFailure(heard::add));
        jobs.get(1).close();
        assertThat(heard.poll(300, TimeUnit.MILLISECONDS)).isNull();
        CompletableFuture<List<byte[]>> waiting = async(() -> jobs.get(2).exchange("late", bytes("x")));
        assertThatThrownBy(waiting::join).hasMessageContaining("process 1 on ")
                .hasMessageContaining("has left the job, and others are at late");
    }

    @Test
    void whenProcessZeroHasLeftOthersAreToldAtOnce() {
        List<Job> jobs = job(2);
        jobs.get(0).close();
        assertThatThrownBy(() -> jobs.get(1).exchange("late", bytes("x"))).hasMessageContaining("process 0 on ")
                .hasMessageContaining("has left the job");
    }

    @Test
    void whoDoesNotComeInTimeIsNamed() {
        Timing impatient = new Timing(QUICK.start(), QUICK.hello(), QUICK.heartbeat(), QUICK.silence(),
                Duration.ofMillis(300), QUICK.told());
        List<Job> jobs = job(3, impatient);
        CompletableFuture<List<byte[]>> one = async(() -> jobs.get(0).exchange("step", bytes("x")));
        assertThatThrownBy(one::join).hasMessageContaining("process 1 on ").hasMessageContaining("process 2 on ")
                .hasMessageContaining("did not come to the exchange of step within 0");
    }

    @Test
    void whoSaysNothingAnyMoreIsLost() throws Exception {
        Timing attentive = new Timing(QUICK.start(), QUICK.hello(), Duration.ofMillis(100), Duration.ofSeconds(1),
                QUICK.exchange(), QUICK.told());
        Timing mute = new Timing(QUICK.start(), QUICK.hello(), Duration.ofHours(1), Duration.ofHours(1),
                QUICK.exchange(), QUICK.told());
        Place place = here();
        CompletableFuture<Job> first = joining(0, 2, place, attentive, "1", null);
        CompletableFuture<Job> silent = joining(1, 2, place, mute, "1", null);
        open.addAll(List.of(first.join(), silent.join()));
        BlockingQueue<Throwable> heard = new LinkedBlockingQueue<>();
        first.join().onFailure(heard::add);
        assertThat(heard.poll(10, TimeUnit.SECONDS)).hasMessageContaining("process 1 on ")
                .hasMessageContaining("is lost: nothing was heard of it for 1 s");
    }

    @Test
    void aMismatchNamesBothSides() {
        Place place = here();
        CompletableFuture<Job> first = joining(0, 2, place, QUICK, "1.0", null);
        CompletableFuture<Job> other = joining(1, 2, place, QUICK, "1.1", null);
        for (CompletableFuture<Job> each : List.of(first, other)) {
            assertThatThrownBy(each::join).hasCauseInstanceOf(JobException.class)
                    .hasMessageMatching("(?s).*process 1 on .* is Gatun 1\\.1, and process 0 on .* is Gatun 1\\.0.*");
        }
    }

    @Test
    void twoOfOneNumberAndAnotherCountAreNamed() {
        Place place = here();
        CompletableFuture<Job> first = joining(0, 3, place, QUICK, "1", null);
        joining(1, 3, place, QUICK, "1", null);
        joining(1, 3, place, QUICK, "1", null);
        assertThatThrownBy(first::join).hasMessageContaining("Two processes have the same number: process 1 on ");
        Place another = here();
        CompletableFuture<Job> two = joining(0, 2, another, QUICK, "1", null);
        joining(1, 4, another, QUICK, "1", null);
        assertThatThrownBy(two::join).hasMessageContaining("was started as one of 4 processes")
                .hasMessageContaining("as one of 2");
    }

    @Test
    void whoIsMissingIsSaidAndThenTheEnd() {
        Timing brief = new Timing(Duration.ofSeconds(1), QUICK.hello(), QUICK.heartbeat(), QUICK.silence(),
                QUICK.exchange(), Duration.ofMillis(200));
        Place place = here();
        CompletableFuture<Job> first = joining(0, 4, place, brief, "1", null);
        CompletableFuture<Job> there = joining(2, 4, place, brief, "1", null);
        assertThatThrownBy(first::join).hasMessageContaining("processes 1, 3 of 4 did not come within 1 s");
        assertThatThrownBy(there::join).hasMessageContaining("processes 1, 3 of 4 did not come");
        assertThat(notes).anyMatch(note -> note.startsWith("Waiting for processes 1, 3 of 4"));
    }

    @Test
    void whoeverHasNotTheTokenGetsNothingAndDisturbsNobody() throws Exception {
        int port = freePort();
        Place place = new Place.At("127.0.0.1", port);
        CompletableFuture<Job> first = joining(0, 2, place, QUICK, "1", "secret");
        CompletableFuture<Job> stranger = joining(1, 2, place, QUICK, "1", "guess");
        assertThatThrownBy(stranger::join)
                .hasMessageContaining("Process 0 at 127.0.0.1:" + port + " refuses process 1: its GATUN_TOKEN is another");
        List<Socket> scanners = new ArrayList<>();
        for (Consumer<OutputStream> garbage : List.<Consumer<OutputStream>>of(
                _ -> {},
                out -> write(out, new byte[] {127, -1, -1, -1}),
                out -> write(out, bytes("GET / HTTP/1.1\r\n\r\n")))) {
            Socket scanner = new Socket("127.0.0.1", port);
            scanners.add(scanner);
            garbage.accept(scanner.getOutputStream());
        }
        for (Socket scanner : scanners) {
            scanner.setSoTimeout(10_000);
            byte[] got = readAll(scanner);
            assertThat(got.length).as("a number to prove the token with, and the end")
                    .isEqualTo(Integer.BYTES + Token.NONCE_BYTES);
        }
        open.add(joining(1, 2, place, QUICK, "1", "secret").join());
        open.add(first.join());
    }

    @Test
    void aTokenThatOneAloneHasIsNotTriedForLong() throws Exception {
        Place place = here();
        CompletableFuture<Job> first = joining(0, 2, place, QUICK, "1", "secret");
        CompletableFuture<Job> without = joining(1, 2, place, QUICK, "1", null);
        assertThatThrownBy(without::join).hasMessageContaining(" has refused process 1 for ")
                .hasMessageContaining("its GATUN_TOKEN is another. Set it alike in all processes, or in none.");
        open.add(joining(1, 2, place, QUICK, "1", "secret").join());
        open.add(first.join());
    }

    @Test
    void aPortThatIsTakenAndAHostThatNobodyKnowsAreSaid() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Place place = new Place.OnThisHost("test-" + UUID.randomUUID(), OptionalInt.of(taken.getLocalPort()));
            assertThatThrownBy(joining(0, 2, place, QUICK, "1", null)::join)
                    .hasMessageContaining("at port " + taken.getLocalPort() + ": ")
                    .hasMessageContaining("Start one process alone as number 0, and name a port that is free.");
        }
        Timing brief = new Timing(Duration.ofMillis(10), QUICK.hello(), QUICK.heartbeat(), QUICK.silence(),
                QUICK.exchange(), QUICK.told());
        assertThatThrownBy(joining(1, 2, new Place.At("nobody.invalid", 1), brief, "1", "secret")::join)
                .hasMessageContaining("did not reach process 0 at nobody.invalid:1")
                .hasMessageContaining("no host is known by that name");
    }

    @Test
    void whereOthersReachItATokenMustBeSet() {
        CompletableFuture<Job> first = joining(0, 2, new Place.At("127.0.0.1", 1), QUICK, "1", null);
        assertThatThrownBy(first::join).hasMessageContaining("GATUN_TOKEN is not set, and the processes meet at");
    }

    @Test
    void aFileThatAnEarlierJobOfTheNameLeftIsNoObstacle() throws Exception {
        Place.OnThisHost place = here();
        MeetingFile file = MeetingFile.of(place.name());
        file.write(new MeetingFile.Content(freePort(), Token.random()));
        CompletableFuture<Job> other = joining(1, 2, place, QUICK, "1", null);
        TimeUnit.MILLISECONDS.sleep(300);
        open.add(joining(0, 2, place, QUICK, "1", null).join());
        open.add(other.join());
        assertThat(file.read()).as("what is left of it").isEmpty();
    }

    private static int freePort() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return server.getLocalPort();
        }
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static byte[] readAll(Socket socket) throws IOException {
        try (socket) {
            return socket.getInputStream().readAllBytes();
        }
    }
}

package dev.gatun.exec.job;

import dev.gatun.device.Processes;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A process of {@link KilledProcessTest}: it exchanges until another fails, and says so on standard output. */
final class JobProcess {

    private static final long HEARING_SECONDS = 20;

    private JobProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        long parent = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
        try (Processes job = Job.open(System.getenv(), "test", System.err::println)) {
            job.onFailure(cause -> {
                say("heard " + cause.getMessage());
                heard.countDown();
            });
            for (long round = 0; ProcessHandle.of(parent).isPresent(); round++) {
                job.exchange("step", Long.toString(round).getBytes());
                if (round == 100) {
                    say("joined " + ProcessHandle.current().pid());
                }
            }
        } catch (JobException failure) {
            say("ended " + failure.getMessage());
            heard.await(HEARING_SECONDS, TimeUnit.SECONDS); // from a thread of its own, which may come later
            System.exit(1);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

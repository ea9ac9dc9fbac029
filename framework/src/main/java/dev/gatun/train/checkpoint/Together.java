package dev.gatun.train.checkpoint;

import dev.gatun.device.Processes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The processes that save together: what one has done, all know; where one fails, all do, with its reason. */
record Together(Processes processes) {

    private static final String TOPIC = "checkpoint";
    private static final byte DONE = 0;
    private static final byte FAILED = 1;

    /** What a process does. */
    interface Work {

        String run() throws IOException;
    }

    boolean isFirst() {
        return processes.index() == 0;
    }

    boolean isAlone() {
        return processes.count() == 1;
    }

    /** Process 0 does it. Returns, to all, what it returns. */
    String first(Work work) throws IOException {
        return each(() -> isFirst() ? work.run() : "").getFirst();
    }

    /** Each does its own. Returns what each returns, in the processes' order. */
    List<String> each(Work work) throws IOException {
        if (isAlone()) {
            return List.of(work.run());
        }
        byte[] mine;
        try {
            mine = message(DONE, work.run());
        } catch (IOException | RuntimeException failure) {
            String reason = failure instanceof IOException ? failure.toString() : failure.getMessage();
            processes.exchange(TOPIC, message(FAILED, String.valueOf(reason)));
            throw failure;
        }
        List<String> results = new ArrayList<>();
        List<byte[]> all = processes.exchange(TOPIC, mine);
        for (int process = 0; process < all.size(); process++) {
            byte[] message = all.get(process);
            String content = new String(message, 1, message.length - 1, StandardCharsets.UTF_8);
            if (message[0] == FAILED) {
                throw new CheckpointException("Process " + process + " of " + all.size() + ": " + content);
            }
            results.add(content);
        }
        return results;
    }

    private static byte[] message(byte outcome, String content) {
        ByteArrayOutputStream message = new ByteArrayOutputStream(1 + content.length());
        message.write(outcome);
        message.writeBytes(content.getBytes(StandardCharsets.UTF_8));
        return message.toByteArray();
    }
}

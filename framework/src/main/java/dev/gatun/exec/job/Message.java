package dev.gatun.exec.job;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What processes of a job send each other, once they are one. */
sealed interface Message {

    /** More than anything that is exchanged; what says more is no message. */
    int MOST_BYTES = 64 << 20;

    /** A sign of life. */
    record Alive() implements Message {}

    /** What the sender brings to an exchange. */
    record Bring(Round round, byte[] bytes) implements Message {}

    /** What all have brought. */
    record All(Round round, List<byte[]> bytes) implements Message {}

    /** That process cannot go on. */
    record Failed(int process, String why) implements Message {}

    /** The sender leaves, and nothing is wrong. */
    record Leave() implements Message {}

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Alive _ -> out.writeByte(0);
            case Bring bring -> {
                out.writeByte(1);
                bring.round.write(out);
                write(out, bring.bytes);
            }
            case All all -> {
                out.writeByte(2);
                all.round.write(out);
                for (byte[] each : all.bytes) {
                    write(out, each);
                }
            }
            case Failed failed -> {
                out.writeByte(3);
                out.writeInt(failed.process);
                out.writeUTF(failed.why);
            }
            case Leave _ -> out.writeByte(4);
        }
        out.flush();
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @param count of the job's processes */
    static Message read(DataInputStream in, int count) throws IOException {
        return switch (in.readByte()) {
            case 0 -> new Alive();
            case 1 -> new Bring(Round.read(in), bytes(in));
            case 2 -> {
                Round round = Round.read(in);
                List<byte[]> all = new ArrayList<>(count);
                for (int process = 0; process < count; process++) {
                    all.add(bytes(in));
                }
                yield new All(round, all);
            }
            case 3 -> new Failed(in.readInt(), in.readUTF());
            case 4 -> new Leave();
            default -> throw new IOException("what it sent is no message");
        };
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("what it sent is no message");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}

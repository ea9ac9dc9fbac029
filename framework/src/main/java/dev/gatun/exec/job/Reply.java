package dev.gatun.exec.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What process 0 answers to one that wants to join. */
sealed interface Reply {

    int MOST_BYTES = 1 << 20;

    /**
     * All are there.
     *
     * @param proof that process 0 knows the token, too
     */
    record Welcome(byte[] proof, List<Member> members) implements Reply {}

    /** The token is another. */
    record Stranger() implements Reply {}

    /** The token is right, and something else is not. */
    record Refused(String why) implements Reply {}

    default byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes)) {
            switch (this) {
                case Welcome welcome -> {
                    out.writeByte(0);
                    out.write(welcome.proof);
                    out.writeInt(welcome.members.size());
                    for (Member member : welcome.members) {
                        member.write(out);
                    }
                }
                case Stranger _ -> out.writeByte(1);
                case Refused refused -> {
                    out.writeByte(2);
                    out.writeUTF(refused.why);
                }
            }
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    static Reply read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        return switch (in.readByte()) {
            case 0 -> {
                byte[] proof = in.readNBytes(Token.PROOF_BYTES);
                List<Member> members = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    members.add(Member.read(in));
                }
                yield new Welcome(proof, members);
            }
            case 1 -> new Stranger();
            case 2 -> new Refused(in.readUTF());
            default -> throw new IOException("it does not speak as Gatun does");
        };
    }
}

package dev.gatun.exec.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * What a process says of itself when it joins.
 *
 * @param count the processes that it was told the job has
 * @param version Gatun's
 * @param java its feature version
 */
record Hello(Member member, int count, String version, int java) {

    /** Of the process that asks. */
    static Hello ofThisProcess(Rendezvous rendezvous, String version) {
        Member member = new Member(rendezvous.index(), host(), ProcessHandle.current().pid());
        return new Hello(member, rendezvous.count(), version, Runtime.version().feature());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException noName) {
            return Optional.ofNullable(System.getenv("HOSTNAME")).orElse("a host without a name");
        }
    }

    /** What keeps the two out of one job; empty where nothing does. */
    Optional<String> mismatch(Hello first) {
        if (count != first.count) {
            return Optional.of(member + " was started as one of " + count + " processes, and " + first.member
                    + " as one of " + first.count + ". Start all with the same count.");
        }
        if (!version.equals(first.version)) {
            return Optional.of(member + " is Gatun " + version + ", and " + first.member + " is Gatun " + first.version
                    + ". Install the same version on all hosts.");
        }
        if (java != first.java) {
            return Optional.of(member + " runs on Java " + java + ", and " + first.member + " on Java " + first.java
                    + ". Set JAVA_HOME to the same version on all hosts.");
        }
        return Optional.empty();
    }

    byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes)) {
            member.write(out);
            out.writeInt(count);
            out.writeUTF(version);
            out.writeInt(java);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    static Hello read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        return new Hello(Member.read(in), in.readInt(), in.readUTF(), in.readInt());
    }
}

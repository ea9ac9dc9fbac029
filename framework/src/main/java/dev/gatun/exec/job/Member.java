package dev.gatun.exec.job;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A process of a job. */
record Member(int index, String host, long pid) {

    void write(DataOutput out) throws IOException {
        out.writeInt(index);
        out.writeUTF(host);
        out.writeLong(pid);
    }

    static Member read(DataInput in) throws IOException {
        return new Member(in.readInt(), in.readUTF(), in.readLong());
    }

    @Override
    public String toString() {
        return "process " + index + " on " + host + " (pid " + pid + ")";
    }
}

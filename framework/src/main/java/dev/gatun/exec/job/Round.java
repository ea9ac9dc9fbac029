package dev.gatun.exec.job;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** One exchange: the how-manieth of its topic, from 0. */
record Round(String topic, long number) {

    void write(DataOutput out) throws IOException {
        out.writeUTF(topic);
        out.writeLong(number);
    }

    static Round read(DataInput in) throws IOException {
        return new Round(in.readUTF(), in.readLong());
    }
}

package dev.gatun.device.cpu;

import dev.gatun.graph.Node;
import dev.gatun.graph.Tensor;
import java.lang.foreign.MemorySegment;

/**
 * A rank's part in a collective: what it brings, and what the others bring where it meets them. Its arrays are made
 * once, and change only where others come with another node than the last time.
 */
final class Participant {

    private final Node node;
    private final Meeting meeting;
    private final int member;
    private final MemorySegment[] in;
    private final MemorySegment[] out;
    private final Participant[] met;
    private final MemorySegment[][] inputs;
    private final MemorySegment[][] outputs;
    private final String what;

    Participant(Node node, Meeting meeting, int rank, MemorySegment[] in, MemorySegment[] out) {
        this.node = node;
        this.meeting = meeting;
        this.member = meeting.ranks().indexOf(rank);
        this.in = in;
        this.out = out;
        met = new Participant[meeting.size()];
        inputs = new MemorySegment[out.length][meeting.size()];
        outputs = new MemorySegment[out.length][meeting.size()];
        what = CollectiveLaunches.describe(node, meeting.ranks());
    }

    /** Its place in the group. */
    int member() {
        return member;
    }

    int members() {
        return met.length;
    }

    /** Every member's input at that index, between {@link #arrive} and {@link #leave}. */
    MemorySegment[] inputs(int index) {
        return inputs[index];
    }

    /** Every member's output at that index, between {@link #arrive} and {@link #leave}. */
    MemorySegment[] outputs(int index) {
        return outputs[index];
    }

    /** What it waits at, for messages. */
    String what() {
        return what;
    }

    /**
     * Waits until all have come and sees what they bring.
     *
     * @throws IllegalStateException if that does not go together
     */
    void arrive() {
        meeting.arrive(member, this);
        for (int other = 0; other < met.length; other++) {
            Participant theirs = meeting.present(other);
            if (met[other] != theirs) {
                agree(other, theirs);
                for (int index = 0; index < out.length; index++) {
                    inputs[index][other] = theirs.in[index];
                    outputs[index][other] = theirs.out[index];
                }
                met[other] = theirs;
            }
        }
    }

    /** Waits until all have done their share. */
    void leave() {
        meeting.leave(member, this);
    }

    /** The planner finds this before anything runs; here it keeps memory from being overrun. */
    private void agree(int other, Participant theirs) {
        if (!node.operation().equals(theirs.node.operation()) || out.length != theirs.out.length) {
            throw disagreement(this.toString(), other, theirs.toString());
        }
        for (int index = 0; index < out.length; index++) {
            if (!node.input(index).type().equals(theirs.node.input(index).type())) {
                throw disagreement(
                        node.input(index) + " in " + what, other, theirs.node.input(index) + " in " + theirs.what);
            }
        }
    }

    private IllegalStateException disagreement(String own, int other, String theirs) {
        return new IllegalStateException(
                rank(member) + " brings " + own + " where " + rank(other) + " brings " + theirs);
    }

    private String rank(int which) {
        return "rank " + meeting.ranks().get(which) + ", in " + meeting.position(which) + ",";
    }

    @Override
    public String toString() {
        return node.operation() + " of " + node.outputs().stream().map(Tensor::name).toList();
    }
}

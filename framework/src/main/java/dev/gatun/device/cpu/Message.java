package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;

/**
 * What one process hands to another.
 *
 * @param memory what is sent, or where what is received goes
 * @param rank the other
 * @param tag tells messages between two processes apart; those with the same arrive in the order they are sent in
 */
record Message(Direction direction, MemorySegment memory, int rank, int tag) {

    enum Direction {
        SEND,
        RECEIVE
    }

    static Message send(MemorySegment memory, int to, int tag) {
        return new Message(Direction.SEND, memory, to, tag);
    }

    static Message receive(MemorySegment memory, int from, int tag) {
        return new Message(Direction.RECEIVE, memory, from, tag);
    }
}

package dev.gatun.device.cuda;

import java.util.List;

/**
 * Ranks that share a communicator of NCCL: those of a group, or the sender and the receiver of a channel. NCCL does what
 * one communicator is given one after the other, so that a channel needs one of its own to wait for nobody else's.
 *
 * @param ranks in the communicator's order
 * @param channel the channel's name; empty for a group
 */
record Circle(List<Integer> ranks, String channel) {

    Circle {
        ranks = List.copyOf(ranks);
    }

    static Circle of(List<Integer> group) {
        return new Circle(group, "");
    }

    static Circle of(Channel.Link link) {
        return new Circle(List.of(link.from(), link.to()), link.name());
    }

    boolean transfers() {
        return !channel.isEmpty();
    }

    @Override
    public String toString() {
        return transfers()
                ? channel + " from rank " + ranks.getFirst() + " to rank " + ranks.getLast()
                : "the ranks " + ranks;
    }
}

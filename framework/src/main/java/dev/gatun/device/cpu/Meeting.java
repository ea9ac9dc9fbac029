package dev.gatun.device.cpu;

import java.util.List;

/**
 * Where the ranks of a group do a program's collectives, one after the other. Each shows what it brings, waits for all,
 * does its share, and waits until all have done theirs.
 */
final class Meeting {

    private final CpuFabric fabric;
    private final List<Integer> ranks;
    private final Progress[] members;
    private final Participant[] present;

    Meeting(CpuFabric fabric, List<Integer> ranks) {
        this.fabric = fabric;
        this.ranks = ranks;
        members = ranks.stream().map(Progress::new).toArray(Progress[]::new);
        present = new Participant[members.length];
    }

    int size() {
        return members.length;
    }

    /** Where that rank is, for messages. */
    Position position(int member) {
        return fabric.position(ranks.get(member));
    }

    List<Integer> ranks() {
        return ranks;
    }

    /** Returns once all have come; what they bring can be seen until this member {@linkplain #leave leaves}. */
    void arrive(int member, Participant own) {
        present[member] = own;
        step(member, own);
    }

    /** What that member brings. */
    Participant present(int member) {
        return present[member];
    }

    /** Returns once all have done their share. */
    void leave(int member, Participant own) {
        step(member, own);
    }

    /** All go from one count to the next together, two in each collective. */
    private void step(int member, Participant own) {
        members[member].advance();
        fabric.await(members, members[member].count(), ranks.get(member), own.what());
    }
}

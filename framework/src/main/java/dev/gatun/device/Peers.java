package dev.gatun.device;

import dev.gatun.graph.Group;
import java.util.List;

/** Whom a rank communicates with. */
public interface Peers {

    /** A rank that has nobody to talk to. */
    static Peers none() {
        return new Peers() {
            @Override
            public int rank() {
                return 0;
            }

            @Override
            public int at(int stage) {
                throw new IllegalArgumentException("there is no stage " + stage + " beside this one");
            }

            @Override
            public List<Integer> ranks(Group group) {
                return List.of(0);
            }
        };
    }

    /** The rank itself. */
    int rank();

    /** The rank on that stage whose other coordinates are this one's. */
    int at(int stage);

    /** The members of its group, in the group's order. */
    List<Integer> ranks(Group group);

    /** This rank's place in the group. */
    default int index(Group group) {
        return ranks(group).indexOf(rank());
    }
}

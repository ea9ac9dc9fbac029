package dev.gatun.bindings.abi;

import java.util.ArrayList;
import java.util.List;

/** Differences found, each with both sides: a list of thousands of equal lines would hide them. */
final class Disagreements {

    private final List<String> found = new ArrayList<>();

    void compare(String one, AbiLine oneLine, String other, AbiLine otherLine) {
        if (!oneLine.equals(otherLine)) {
            found.add(one + " has " + oneLine + "\n    " + other + " has " + otherLine);
        }
    }

    void add(String difference) {
        found.add(difference);
    }

    List<String> found() {
        return found;
    }
}

package dev.gatun.bindings;

import java.util.List;

/**
 * One step of the search for a library.
 *
 * @param name how reports call it
 * @param decisive whether the search ends here even without success, because the user named this place
 * @param candidates what to try, in order
 */
record Place(String name, boolean decisive, List<Candidate> candidates) {

    static Place of(String name, List<Candidate> candidates) {
        return new Place(name, false, candidates);
    }

    static Place decisive(String name, List<Candidate> candidates) {
        return new Place(name, true, candidates);
    }

    static Place unset(String name) {
        return new Place(name, false, List.of(new Candidate.Absent("", "not set")));
    }
}

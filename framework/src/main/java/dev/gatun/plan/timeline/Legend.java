package dev.gatun.plan.timeline;

import dev.gatun.plan.Pass;
import java.util.List;

/** What pictures call the tasks they show. */
final class Legend {

    private Legend() {}

    static String of(Pass pass) {
        return switch (pass) {
            case FORWARD -> "forward";
            case BACKWARD -> "backward";
            case BACKWARD_INPUT -> "backward for the input";
            case BACKWARD_WEIGHT -> "backward for the weights";
        };
    }

    /** What the tasks that are no pass do. */
    static List<String> others(Timeline timeline) {
        return timeline.spans().stream()
                .filter(span -> span.pass() == null)
                .map(Span::errand)
                .distinct()
                .toList();
    }
}

package dev.gatun.cli;

import dev.gatun.graph.Role;
import dev.gatun.train.fit.Candidate;
import dev.gatun.train.fit.Fit;
import dev.gatun.train.fit.Quantity;
import dev.gatun.train.fit.SetOptions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A search for a layout as people read it. */
record FitText(Fit fit) {

    private static final int SHOWN = 5;

    String render() {
        StringBuilder text = new StringBuilder();
        line(text, "%s for each of %d devices: %,d layouts, %d of them planned%s", Quantity.bytes(fit.memory()),
                fit.given().config().device().count(), fit.settings(), fit.planned(),
                fit.complete() ? "" : "; the search has come to its end, so that there may be faster ones");
        line(text, "");
        line(text, "%11s%11s  %-6s%-18s%s", "memory", "step", "rank", "mostly", "layout");
        row(text, fit.given(), " (given)");
        List<Candidate> others = fit.fitting().stream().filter(candidate -> !isGiven(candidate)).toList();
        others.stream().limit(SHOWN).forEach(candidate -> row(text, candidate, ""));
        line(text, "");
        fit.best().ifPresentOrElse(best -> proposed(text, best), () -> nothing(text));
        return text.toString();
    }

    private void proposed(StringBuilder text, Candidate best) {
        if (isGiven(best)) {
            line(text, "The given configuration fits, and nothing that was planned is faster.");
            return;
        }
        double ratio = fit.given().seconds() / best.seconds();
        line(text, "Proposed: %s. A step takes about %s, where the given layout %s.",
                LayoutText.of(best.config()),
                seconds(best), fit.given().bytes() > fit.memory()
                        ? "needs " + Quantity.bytes(fit.given().bytes() - fit.memory()) + " more than there is"
                        : String.format(Locale.ROOT, "takes %.2f times as long", ratio));
        line(text, "");
        roles(text, best);
        line(text, "");
        line(text, "As settings of a configuration:");
        line(text, "");
        text.append(best.changes().yaml());
        line(text, "");
        line(text, "As options: %s", SetOptions.of(best.changes().overrides()));
    }

    private void nothing(StringBuilder text) {
        Candidate closest = fit.closest();
        row(text, closest, "");
        line(text, "");
        line(text, "Nothing that was planned fits. The last line comes closest, and needs %s more than there is. About %d"
                        + " devices would be enough, or a smaller train.batch, data.sequence_length or model.",
                Quantity.bytes(closest.bytes() - fit.memory()), fit.devices());
    }

    /** What the ranks that need most need it for. */
    private void roles(StringBuilder text, Candidate best) {
        Map<Role, Long> before = fit.given().bytesByRole();
        Map<Role, Long> after = best.bytesByRole();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(before.keySet());
        roles.addAll(after.keySet());
        line(text, "%-18s%12s%12s%14s", "", "given", "proposed", "difference");
        for (Role role : roles) {
            compared(text, RoleNames.of(role), before.getOrDefault(role, 0L), after.getOrDefault(role, 0L));
        }
        compared(text, "in all", fit.given().bytes(), best.bytes());
    }

    private static void compared(StringBuilder text, String what, long before, long after) {
        String sign = after < before ? "-" : after > before ? "+" : "";
        line(text, "%-18s%12s%12s%14s", what, Quantity.bytes(before), Quantity.bytes(after),
                sign + Quantity.bytes(Math.abs(after - before)));
    }

    private void row(StringBuilder text, Candidate candidate, String remark) {
        Role most = candidate.bytesByRole().entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        line(text, "%11s%11s  %-6d%-18s%s%s", Quantity.bytes(candidate.bytes()), seconds(candidate), candidate.rank(),
                RoleNames.of(most), LayoutText.of(candidate.config()), remark);
    }

    private boolean isGiven(Candidate candidate) {
        return candidate.changes().isEmpty();
    }

    private static String seconds(Candidate candidate) {
        return candidate.seconds() < 1
                ? String.format(Locale.ROOT, "%.3g ms", 1e3 * candidate.seconds())
                : String.format(Locale.ROOT, "%.2f s", candidate.seconds());
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments).stripTrailing()).append('\n');
    }
}

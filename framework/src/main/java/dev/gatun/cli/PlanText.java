package dev.gatun.cli;

import dev.gatun.graph.DType;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Placement;
import dev.gatun.parallel.RankTable;
import dev.gatun.parallel.StageCost;
import dev.gatun.plan.timeline.TextTimeline;
import dev.gatun.train.PlanReport;
import dev.gatun.train.PlannedStage;
import dev.gatun.train.StateMemory;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.DeviceSettings;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.fit.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plan as people read it, in 100 columns. */
final class PlanText {

    private static final int COLUMNS = 100;
    private static final int MOST_RANKS = 16;
    private static final int FIRST_RANKS = 8;

    /** Beyond it, passes have no character of their own. */
    private static final int MOST_PASSES = 60;

    private final PlanReport report;
    private final TrainingPlan plan;
    private final TrainingConfig config;
    private final Mesh mesh;
    private final StringBuilder text = new StringBuilder();

    private PlanText(PlanReport report) {
        this.report = report;
        plan = report.plan();
        config = plan.config();
        mesh = plan.how().mesh();
    }

    static String render(PlanReport report) {
        return new PlanText(report).render();
    }

    /** A line a stage: what a training says before it starts. */
    static List<String> stages(PlanReport report) {
        return report.stages().stream()
                .map(stage -> ranks(stage) + ": " + span(stage.layers()) + ", "
                        + Quantity.bytes(stage.plan().memory().bytes(Space.DEVICE)))
                .toList();
    }

    private String render() {
        model();
        rankTable();
        partition();
        for (Space space : Space.values()) {
            memory(space);
        }
        checkpointCopies();
        states();
        traffic();
        timeline();
        return text.toString().stripTrailing();
    }

    private void model() {
        line("%s, %d layers, hidden %d: %,d parameters, %s",
                config.model().architecture().name().toLowerCase(Locale.ROOT),
                config.model().layers(),
                config.model().hidden(),
                plan.graph().parameterCount(),
                plan.how().numbers().precision().name().toLowerCase(Locale.ROOT));
        line("A step: %,d x %,d tokens, %,d micro-batch%s for each of %d replica%s, %s operations",
                config.train().batch(),
                config.data().sequenceLength(),
                plan.how().schedule().microBatches(),
                plan.how().schedule().microBatches() == 1 ? "" : "es",
                mesh.replicas(),
                mesh.replicas() == 1 ? "" : "s",
                Quantity.count(report.flops()).strip());
        line("Mesh: pp %d x dp %d x tp %d = %,d rank%s on %s, %d a node",
                mesh.stages(), mesh.replicas(), mesh.parts(), mesh.size(), mesh.size() == 1 ? "" : "s",
                plan.device().name(), config.device().perNode());
        List<String> fastest = mesh.placement().axes().reversed().stream().map(PlanText::axis).toList();
        line("Placement %s: neighbouring ranks differ in %s, then in %s, then in %s",
                mesh.placement().name(), fastest.get(0), fastest.get(1), fastest.get(2));
    }

    private static String axis(Placement.Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT) + "p";
    }

    private void rankTable() {
        List<RankTable.Row> rows = RankTable.of(mesh, config.device().perNode()).rows();
        TextTable table = new TextTable(0, "rank", "node", "local", "pp", "tp", "dp", "rdp", "mp");
        rows.stream()
                .limit(rows.size() > MOST_RANKS ? FIRST_RANKS : MOST_RANKS)
                .forEach(row -> table.row(
                        row.rank(), row.node(), row.localRank(), row.pp(), row.tp(), row.dp(), row.rdp(), row.mp()));
        heading("Ranks, and their place in each group");
        table.lines().forEach(line -> line("%s", line));
        if (rows.size() > MOST_RANKS) {
            line("  and so on to rank %d", rows.size() - 1);
        }
        line("  stages");
        report.stages().forEach(stage -> line("    %d: %s", stage.stage(), ranks(stage)));
    }

    private static String ranks(PlannedStage stage) {
        int count = stage.ranks().size();
        NumberRanges ranges = NumberRanges.of(stage.ranks());
        return (count == 1 ? "rank " : "ranks ") + ranges + (ranges.ranges().size() > 1 ? " (" + count + ")" : "");
    }

    private void partition() {
        boolean measured = config.parallel().partition().traceExecutionTimes();
        String how = measured ? "measured" : "modelled";
        heading("Partition, by " + how + " times of layers; bytes on one rank without tp");
        TextTable table = new TextTable(2, "stage", "layers", "parameters", "share of time", "estimated memory");
        for (StageCost cost : report.partition()) {
            table.row(
                    cost.stage(),
                    span(cost.layers()),
                    String.format(Locale.ROOT, "%,d", cost.parameters()),
                    String.format(Locale.ROOT, "%.1f %%", 100 * cost.share()),
                    Quantity.bytes(cost.bytes()));
        }
        table.lines().forEach(line -> line("%s", line));
    }

    private static String span(List<String> layers) {
        return layers.size() == 1 ? layers.getFirst() : layers.getFirst() + " to " + layers.getLast();
    }

    /** Inputs and what else is small share a column. */
    private enum Column {
        WEIGHTS(Role.PARAMETER),
        GRADIENTS(Role.GRADIENT),
        MOMENTS(Role.OPTIMIZER_STATE),
        MASTERS(Role.MASTER),
        ACTIVATIONS(Role.ACTIVATION),
        SCRATCH(Role.WORKSPACE),
        OTHER(Role.CONSTANT, Role.INPUT, Role.OUTPUT);

        private final List<Role> roles;

        Column(Role... roles) {
            this.roles = List.of(roles);
        }

        long bytes(PlannedStage stage, Space space) {
            return roles.stream()
                    .mapToLong(role -> stage.plan().memory().bytesByRole(space).getOrDefault(role, 0L))
                    .sum();
        }
    }

    private void memory(Space space) {
        if (report.peakBytes(space) == 0) {
            return;
        }
        heading("Memory of a rank " + (space == Space.DEVICE ? "on its device" : "on the host"));
        List<Column> columns = new ArrayList<>(List.of(Column.values()));
        columns.removeIf(column ->
                report.stages().stream().allMatch(stage -> column.bytes(stage, space) == 0));
        List<String> header = new ArrayList<>(List.of("stage"));
        columns.forEach(column -> header.add(column.name().toLowerCase(Locale.ROOT)));
        header.add("in all");
        TextTable table = new TextTable(1, header.toArray(String[]::new));
        for (PlannedStage stage : report.stages()) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(stage.stage())));
            columns.forEach(column -> cells.add(Quantity.bytes(column.bytes(stage, space))));
            cells.add(Quantity.bytes(stage.plan().memory().bytes(space)));
            table.row(cells);
        }
        table.lines().forEach(line -> line("%s", line));
        if (space == Space.DEVICE && config.device().kind() == DeviceSettings.Kind.CUDA) {
            long most = report.stages().stream()
                    .mapToLong(stage -> stage.bytesInUse(plan.device()))
                    .max()
                    .orElseThrow();
            line("  On the GPU, with what CUDA's libraries take: %s%s", report.stages().size() == 1 ? "" : "at most ", Quantity.bytes(most));
        }
    }

    private void checkpointCopies() {
        if (plan.checkpointBytes() > 0) {
            heading("Memory of the host for checkpoints that are written while training goes on");
            line("  of all ranks together: %s", Quantity.bytes(plan.checkpointBytes()));
        }
    }

    private void states() {
        int bytes = report.states().stream().mapToInt(StateMemory::bytesPerParameter).sum();
        heading("States of " + bytes + " bytes a parameter");
        TextTable table = new TextTable(
                1, "", "bytes a parameter", "whole model", "spread over", "a rank's share", "most, planned");
        for (StateMemory state : report.states()) {
            table.row(
                    RoleNames.of(state.role()),
                    state.bytesPerParameter(),
                    Quantity.bytes(state.whole()),
                    state.ways(),
                    Quantity.bytes(state.share()),
                    Quantity.bytes(state.planned()));
        }
        table.lines().forEach(line -> line("%s", line));
        if (report.states().stream().anyMatch(state -> state.role() == Role.MASTER)) {
            line("  The usual count for Adam in mixed precision is 2 + 2 + 8 + 4 + 4 = 20: it has gradients");
            line("  in both types, and here they are added up in fp32 alone.");
        }
        if (plan.how().numbers().moments() == DType.BF16) {
            line("  Moments in bf16 take 4 bytes of a parameter; in fp32 they take 8.");
        }
        line("  All ranks together: %s with activations", Quantity.bytes(plan.bytes()));
    }

    private void traffic() {
        List<TrafficRow> rows = TrafficRow.of(report.stages());
        if (rows.isEmpty()) {
            return;
        }
        heading("Communication of a step, a rank");
        TextTable table = new TextTable(2, "operation", "with", "count", "bytes sent", "of stages");
        rows.forEach(row -> table.row(
                row.operation(), row.with(), row.count(), Quantity.bytes(row.bytes()), NumberRanges.of(row.stages())));
        table.lines().forEach(line -> line("%s", line));
    }

    private void timeline() {
        heading("A step, estimated");
        if (mesh.stages() > 1) {
            int passes = plan.how().schedule().steps().getFirst().size();
            if (passes <= MOST_PASSES) {
                TextTimeline.render(report.step().passes(), COLUMNS).lines().forEach(line -> wrapped(line));
            } else {
                line("  %d passes a stage are too many for text: --timeline FILE.svg draws them.", passes);
            }
        }
        line("  %.4g s a step, %.4g tokens a second, bubble %.1f %%, MFU %.1f %% of %s's peak",
                report.step().seconds(),
                report.step().tokensPerSecond(),
                100 * report.step().bubbleFraction(),
                100 * report.step().flopsUtilization(),
                plan.device().name());
    }

    /** The legend is longer than rows are. */
    private void wrapped(String line) {
        String left = line;
        while (left.length() > COLUMNS) {
            int end = left.lastIndexOf(' ', COLUMNS);
            line("%s", left.substring(0, end));
            left = left.substring(end + 1);
        }
        line("%s", left);
    }

    private void heading(String words) {
        line("");
        line("%s", words);
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments).stripTrailing()).append('\n');
    }
}

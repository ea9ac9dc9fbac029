package dev.gatun.device.cuda;

import dev.gatun.device.cuda.Step.Stretch;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Copy;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Send;
import dev.gatun.graph.Space;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A program's tasks as steps; tasks of the same nodes share them. */
final class Steps {

    private final Site site;
    private final Map<Tensor, Integer> readers;
    private final Map<List<Node>, List<Step>> known = new IdentityHashMap<>();

    private Steps(Site site, Map<Tensor, Integer> readers) {
        this.site = site;
        this.readers = readers;
    }

    /** The steps of each task; tasks with the same list of nodes have the same list of steps. */
    static List<List<Step>> of(Program program, Site site) {
        Steps steps = new Steps(site, Fusions.readers(program));
        return program.tasks().stream()
                .map(task -> steps.known.computeIfAbsent(task.nodes(), steps::of))
                .toList();
    }

    private List<Step> of(List<Node> nodes) {
        return Fusions.groups(nodes, readers).stream().map(this::step).toList();
    }

    private Step step(List<Node> group) {
        List<Stretch> reads = new ArrayList<>();
        List<Stretch> writes = new ArrayList<>();
        for (Node node : group) {
            node.reads().forEach(tensor -> reads.add(stretch(tensor)));
            node.outputs().forEach(tensor -> writes.add(stretch(tensor)));
            if (node.operation() instanceof Receive) {
                writes.add(stretch(node.input(0))); // another device does, until here
            }
            long scratch = CudaWorkspaces.bytes(node);
            if (scratch > 0) {
                writes.add(new Stretch(site.workspace(node), scratch));
            }
        }
        return new Step(group, lane(group.getFirst()), Fusions.of(group, site), reads, writes);
    }

    private Stretch stretch(Tensor tensor) {
        return new Stretch(site.address(tensor), tensor.bytes());
    }

    private static Lane lane(Node node) {
        return switch (node.operation()) {
            case Collective ignored -> Lane.COLLECTIVE;
            case Send ignored -> Lane.SEND;
            case Receive ignored -> Lane.RECEIVE;
            case Copy ignored when node.input(1) == null -> lane(node.input(0).space(), node.output(0).space());
            default -> Lane.COMPUTE;
        };
    }

    private static Lane lane(Space from, Space to) {
        if (from == to) {
            return Lane.COMPUTE;
        }
        return to == Space.HOST ? Lane.TO_HOST : Lane.TO_DEVICE;
    }
}

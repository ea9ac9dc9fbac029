package dev.gatun.device.cuda;

import dev.gatun.graph.AdamW;
import dev.gatun.graph.DType;
import dev.gatun.graph.GradientScale;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Part;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.GradientNorm;
import dev.gatun.kernels.Launch;
import dev.gatun.kernels.OptimizerStep;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The launches of the optimizer's step. Kernels are given those stretches of tensors that are the rank's own. */
final class UpdateLaunches {

    private UpdateLaunches() {}

    /** None: the tables that kernels read are constants. */
    static long workspaceBytes(Node node) {
        return 0;
    }

    static Work of(Node node, Site site) {
        return switch (node.operation()) {
            case SquareNorm op -> squareNorm(op, node, site);
            case GradientScale op -> gradientScale(op, node, site);
            case AdamW ignored -> of(node, List.of(), site);
            default -> throw new IllegalArgumentException(node.operation().name() + " is not of the optimizer's step");
        };
    }

    /**
     * A step of AdamW and casts that follow it. One to 16 bits of a parameter that the step has just made whole is
     * written by the step itself; where that does nothing, since gradients are not finite, the copy stays as it is,
     * which is then what a cast would make. Any others are launched behind it.
     */
    static Work of(Node adamW, List<Node> casts, Site site) {
        AdamW op = (AdamW) adamW.operation();
        Map<Tensor, Node> copies = new IdentityHashMap<>();
        List<Work> work = new ArrayList<>();
        for (Node cast : casts) {
            Tensor from = cast.input(0);
            boolean fits = isWhole(from, op, adamW, site) && cast.output(0).dtype().halfWidth();
            if (!fits || copies.putIfAbsent(from, cast) != null) {
                work.add(ElementwiseLaunches.of(cast, site));
            }
        }
        work.addFirst(step(op, adamW, copies, site));
        return Work.of(work.toArray(Work[]::new));
    }

    private static Work squareNorm(SquareNorm op, Node node, Site site) {
        Map<Element, List<GradientNorm.Span>> counted = new HashMap<>();
        for (int index = 0; index < node.inputs().size(); index++) {
            Group once = op.once().get(index);
            if (once.alone() || site.peers().index(once) == 0) {
                Own own = Own.of(node.input(index), op.shard(), site);
                counted.computeIfAbsent(Site.element(node.input(index)), any -> new ArrayList<>())
                        .add(new GradientNorm.Span(own.address(), own.elements()));
            }
        }
        GradientNorm norm = new GradientNorm(site.kernels());
        long limbs = site.address(node.output(0));
        List<Work> work = new ArrayList<>();
        work.add(norm.clear(limbs)::on);
        counted.forEach((element, spans) -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment table = GradientNorm.table(arena, element, spans);
                if (table.byteSize() > 0) {
                    Launch launch =
                            norm.addSquares(element, limbs, site.constants().upload(table), table.byteSize());
                    work.add(launch::on);
                }
            }
        });
        return Work.of(work.toArray(Work[]::new));
    }

    private static Work gradientScale(GradientScale op, Node node, Site site) {
        Launch launch = new GradientNorm(site.kernels()).scale(
                site.address(node.output(0)),
                site.address(node.input(0)),
                site.address(node.input(1)),
                op.clipNorm(),
                op.factor());
        return launch::on;
    }

    private static Work step(AdamW op, Node node, Map<Tensor, Node> copies, Site site) {
        List<OptimizerStep.Parameter> parameters = new ArrayList<>();
        for (int index = 0; index < op.parameters(); index++) {
            Node cast = copies.get(node.output(index));
            parameters.add(parameter(op, node, index, cast == null ? null : cast.output(0), site));
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment table = OptimizerStep.table(arena, parameters);
            if (table.byteSize() == 0) {
                return Work.NONE;
            }
            Launch launch = new OptimizerStep(site.kernels()).adamW(
                    site.constants().upload(table),
                    table.byteSize(),
                    site.address(node.input(0)),
                    site.address(node.input(1)),
                    op.beta1(),
                    op.beta2(),
                    op.epsilon());
            return launch::on;
        }
    }

    /** @param copy where the parameter goes in 16 bits too, or null */
    private static OptimizerStep.Parameter parameter(AdamW op, Node node, int index, Tensor copy, Site site) {
        int n = op.parameters();
        int parameter = AdamW.FIRST_PARAMETER + index;
        Tensor moment = node.input(parameter + 2 * n);
        Group shard = shard(op, moment);
        Own p = Own.of(fp32(node.input(parameter)), shard, site);
        Own g = Own.of(fp32(node.input(parameter + n)), shard, site);
        Own m = new Own(site.address(fp32(moment)), moment.shape().elements());
        long v = site.address(fp32(node.input(parameter + 3 * n)));
        // The last stretch may reach beyond the whole.
        long elements = Math.min(m.elements(), Math.min(p.elements(), g.elements()));
        return new OptimizerStep.Parameter(
                p.address(),
                g.address(),
                m.address(),
                v,
                site.address(copy),
                copy == null ? null : Site.element(copy),
                elements,
                op.weightDecay().get(index));
    }

    /** Whether a step writes all of a tensor. */
    private static boolean isWhole(Tensor tensor, AdamW op, Node node, Site site) {
        int n = op.parameters();
        for (int index = 0; index < n; index++) {
            if (node.output(index) == tensor) {
                return parameter(op, node, index, null, site).elements() == tensor.shape().elements();
            }
        }
        return false;
    }

    /** A parameter whose moments are whole is every rank's own. */
    private static Group shard(AdamW op, Tensor moment) {
        return isStretch(moment, op.shard()) ? op.shard() : Group.SELF;
    }

    private static boolean isStretch(Tensor tensor, Group shard) {
        return !shard.alone() && tensor.part().shard().equals(shard);
    }

    private static Tensor fp32(Tensor tensor) {
        if (tensor.dtype() != DType.FP32) {
            throw new IllegalArgumentException("a GPU's AdamW is of fp32 tensors alone, and " + tensor + " is not one");
        }
        return tensor;
    }

    /** This rank's stretch of a tensor: the tensor itself where it is one, or nobody shares it. */
    private record Own(long address, long elements) {

        static Own of(Tensor tensor, Group shard, Site site) {
            long address = site.address(tensor);
            long elements = tensor.shape().elements();
            if (shard.alone() || isStretch(tensor, shard)) {
                return new Own(address, elements);
            }
            long length = Part.shardLength(elements, shard.size());
            long from = Math.min(elements, site.peers().index(shard) * length);
            long to = Math.min(elements, from + length);
            return new Own(Site.at(address, from, tensor.dtype()), to - from);
        }
    }
}

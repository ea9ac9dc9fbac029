package dev.gatun.device.cuda;

import dev.gatun.device.OwnStretch;
import dev.gatun.graph.AdamW;
import dev.gatun.graph.DType;
import dev.gatun.graph.GradientScale;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.WriteShard;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.Elementwise;
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

    static Work of(Node node, Site site) {
        return switch (node.operation()) {
            case SquareNorm op -> squareNorm(op, node, site);
            case GradientScale op -> gradientScale(op, node, site);
            case AdamW ignored -> of(node, List.of(), site);
            case WriteShard op -> writeShard(op, node, site);
            default -> throw new IllegalArgumentException(node.operation().name() + " is not of the optimizer's step");
        };
    }

    /**
     * A step of AdamW that also writes what casts behind it would make of its parameters. Where it does nothing, since
     * gradients are not finite, the copies stay as they are, which is then what the casts would make.
     *
     * @param casts to 16 bits, at most one for each parameter, some into the rank's own stretch of a whole; as
     *     {@link Fusions} finds them
     */
    static Work of(Node adamW, List<Node> casts, Site site) {
        Map<Tensor, Tensor> copies = new IdentityHashMap<>();
        casts.forEach(cast -> copies.put(cast.input(0), cast.output(0)));
        return step((AdamW) adamW.operation(), adamW, copies, site);
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

    private static Work writeShard(WriteShard op, Node node, Site site) {
        Tensor x = node.input(0);
        Tensor whole = node.output(0);
        Own own = Own.of(whole, op.shard(), site);
        long elements = Math.min(x.shape().elements(), own.elements());
        return new Elementwise(site.kernels())
                .cast(own.address(), Site.element(whole), site.address(x), Site.element(x), elements)::on;
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

    private static Work step(AdamW op, Node node, Map<Tensor, Tensor> copies, Site site) {
        List<OptimizerStep.Parameter> parameters = new ArrayList<>();
        for (int index = 0; index < op.parameters(); index++) {
            parameters.add(parameter(op, node, index, copies.get(node.output(index)), site));
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment table = OptimizerStep.table(arena, parameters);
            if (table.byteSize() == 0) {
                return Work.NONE;
            }
            OptimizerStep kernel = new OptimizerStep(site.kernels());
            long rows = site.constants().upload(table);
            long hyper = site.address(node.input(0));
            long scale = site.address(node.input(1));
            Launch launch = op.roundsMoments()
                    ? kernel.adamWRoundingMoments(
                            rows, table.byteSize(), hyper, scale, site.address(node.inputs().getLast()), op.beta1(),
                            op.beta2(), op.epsilon())
                    : kernel.adamW(rows, table.byteSize(), hyper, scale, op.beta1(), op.beta2(), op.epsilon());
            return launch::on;
        }
    }

    /** @param copy where the parameter goes in 16 bits too, or null */
    private static OptimizerStep.Parameter parameter(AdamW op, Node node, int index, Tensor copy, Site site) {
        int n = op.parameters();
        int parameter = AdamW.FIRST_PARAMETER + index;
        Tensor moment = node.input(parameter + 2 * n);
        Group shard = shard(op, moment);
        DType moments = op.roundsMoments() ? DType.BF16 : DType.FP32;
        Own p = Own.of(in(DType.FP32, node.input(parameter)), shard, site);
        Own g = Own.of(in(DType.FP32, node.input(parameter + n)), shard, site);
        Own m = new Own(site.address(in(moments, moment)), moment.shape().elements());
        long v = site.address(in(moments, node.input(parameter + 3 * n)));
        // The last stretch may reach beyond the whole.
        long elements = Math.min(m.elements(), Math.min(p.elements(), g.elements()));
        return new OptimizerStep.Parameter(
                p.address(),
                g.address(),
                m.address(),
                v,
                copy == null ? site.address(null) : Own.of(copy, op.shard(), site).address(),
                copy == null ? null : Site.element(copy),
                elements,
                op.weightDecay().get(index),
                op.roundsMoments() ? rounding(op, index, moment, site) : null);
    }

    private static OptimizerStep.Rounding rounding(AdamW op, int index, Tensor moment, Site site) {
        return new OptimizerStep.Rounding(
                op.keys().get(index),
                OwnStretch.begin(moment, op.shard(), site.peers()),
                site.peers().index(moment.part().split()));
    }

    /** A parameter whose moments are whole is every rank's own. */
    private static Group shard(AdamW op, Tensor moment) {
        return OwnStretch.is(moment, op.shard()) ? op.shard() : Group.SELF;
    }

    private static Tensor in(DType dtype, Tensor tensor) {
        if (tensor.dtype() != dtype) {
            throw new IllegalArgumentException(
                    "a GPU's AdamW needs a tensor of " + dtype + ", and " + tensor + " is not one");
        }
        return tensor;
    }

    /** Where this rank's own stretch of a tensor is. */
    private record Own(long address, long elements) {

        static Own of(Tensor tensor, Group shard, Site site) {
            OwnStretch own = OwnStretch.of(tensor, shard, site.peers());
            return new Own(Site.at(site.address(tensor), own.from(), tensor.dtype()), own.elements());
        }
    }
}

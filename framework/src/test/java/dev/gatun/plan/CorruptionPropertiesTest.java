package dev.gatun.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.gatun.device.Layout;
import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Tensor;
import dev.gatun.parallel.RandomLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Verification refuses every program of a random layout that has been broken in one place, and says where. */
class CorruptionPropertiesTest {

    @Provide
    Arbitrary<RandomLayout> layouts() {
        return RandomLayout.upTo(8);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whatIsBrokenIsRefusedByName(@ForAll("layouts") RandomLayout layout, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Program>> programs = layout.programs();
        for (Corruption.Kind kind : Corruption.Kind.values()) {
            Corruption.of(kind, programs, layout.mesh(), random).ifPresent(corruption -> {
                try {
                    layout.plan(corruption.programs());
                } catch (PlanException refused) {
                    requireName(refused, corruption.names(), corruption.what());
                    return;
                }
                fail("accepted: " + corruption.what());
            });
        }
    }

    /** As a word: {@code forward 1} is not in {@code forward 12}. */
    private static void requireName(PlanException refused, Set<String> names, String what) {
        assertThat(names).as("%s: %s", what, refused.getMessage()).anyMatch(name ->
                Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?![\\w.])").matcher(refused.getMessage()).find());
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void whatIsMovedOverSomethingAliveIsRefusedByName(@ForAll("layouts") RandomLayout layout, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<RankPlan> plans = layout.plan(layout.programs());
        RankPlan plan = plans.get(random.nextInt(plans.size()));
        List<Tensor[]> pairs = neighbours(plan.programs().getFirst().nodes());
        for (int index = 0; index < 5; index++) {
            Tensor[] pair = pairs.get(random.nextInt(pairs.size()));
            Layout moved = new MovedLayout(plan.memory(), pair[0], null, plan.memory().offset(pair[1]));
            String what = pair[0] + " over " + pair[1];
            try {
                Verification.memory(plan.programs(), moved, node -> CpuDevice.workspaceBytes(node, 1));
            } catch (PlanException refused) {
                requireName(refused, new HashSet<>(List.of(pair[0].name(), pair[1].name())), what);
                continue;
            }
            fail("accepted: " + what);
        }
    }

    /** What a node writes, with what is needed before and behind it in the same memory. */
    private static List<Tensor[]> neighbours(List<Node> nodes) {
        List<Tensor[]> pairs = new ArrayList<>();
        Set<Tensor> needed = new HashSet<>();
        for (Node node : nodes.reversed()) {
            for (Tensor output : node.outputs()) {
                for (Tensor other : needed) {
                    if (!node.outputs().contains(other) && other.space() == output.space()) {
                        pairs.add(new Tensor[] {output, other});
                    }
                }
            }
            node.outputs().forEach(needed::remove);
            needed.addAll(node.reads());
        }
        return pairs;
    }
}

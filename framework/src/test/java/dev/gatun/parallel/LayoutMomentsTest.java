package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.DType;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.model.Gpt2;
import dev.gatun.model.TransformerShape;
import dev.gatun.parallel.Parallelism.Numbers;
import dev.gatun.plan.MemoryPlan;
import dev.gatun.plan.RankPlan;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments in bf16 in any layout, on devices that round. */
class LayoutMomentsTest {

    private static final Numbers BF16 = new Numbers(Precision.BF16, true, false).withMoments(DType.BF16);

    private static final Graph UNPADDED =
            TinyModels.graph(new Gpt2(new TransformerShape(2, 128, 2, 2, 512, 256, 128, true, 1e-5, 0)), 2);

    private final long seed = new SplittableRandom().nextLong();

    private LayoutRun run(Layout layout, Numbers numbers) {
        try (Training training = LayoutRun.training(layout, layout.how().with(numbers), seed)) {
            return LayoutRun.of(training);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "gpt2 pp=3 m=4 recompute=each",
        "llama pp=2 m=8 schedule=interleaved chunks=2 states_away",
        "llama states_away clip=0.5"
    })
    void pipelinesAndOffloadRoundAsOneDeviceDoes(String words) {
        Layout layout = new Layout(words);
        for (Precision precision : List.of(Precision.FP32, Precision.BF16)) {
            Numbers numbers = new Numbers(precision, true, false).withMoments(DType.BF16);
            assertThat(run(layout, numbers).differences(run(layout.alone(), numbers)))
                    .as("%s in %s, seed %d", words, precision, seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt2 dp=4 m=1", "llama tied pp=2 dp=2 tp=2 m=1", "gpt2 dp=2 m=1 clip=0.5"})
    void aShardIsRoundedAsTheSameStretchOfTheWholeIs(String words) {
        Layout whole = new Layout(words);
        LayoutRun expected = run(whole, BF16);
        for (int zero = 1; zero <= 3; zero++) {
            assertThat(run(whole.but("zero=" + zero), BF16).differences(expected))
                    .as("%s zero=%d, seed %d", words, zero, seed)
                    .isEmpty();
        }
    }

    @Test
    void momentsHaveNoBitsThatBf16HasNot() {
        LayoutRun run = run(new Layout("gpt2 tp=2 dp=2 zero=1"), BF16);
        run.state().forEach((name, values) -> {
            if (name.startsWith(Role.OPTIMIZER_STATE.name())) {
                assertThat(values).as("%s, seed %d", name, seed)
                        .allMatch(value -> (Float.floatToRawIntBits(value) & 0xFFFF) == 0);
            }
        });
        assertThat(run.distance(run(new Layout("gpt2 tp=2 dp=2 zero=1"), BF16))).isZero();
    }

    @Test
    void otherSeedsRoundOtherwise() {
        Layout layout = new Layout("gpt2 m=2");
        Map<String, List<Float>> one = rounded(layout, 1);
        Map<String, List<Float>> other = rounded(layout, 2);
        String name = "OPTIMIZER_STATE blocks.1.attn.qkv.weight" + TrainingPrograms.SECOND_MOMENT;
        List<Float> first = one.get(name);
        List<Float> second = other.get(name);
        long differing = IntStream.range(0, first.size())
                .filter(index -> !first.get(index).equals(second.get(index)))
                .count();
        // Two draws are apart with a probability of 1/3 on average: of f (1 - f) twice over all f.
        assertThat((double) differing / first.size()).as("seed %d", seed).isBetween(0.2, 0.5);
    }

    private Map<String, List<Float>> rounded(Layout layout, long of) {
        OptimizerRule rule = new OptimizerRule(0.9, 0.95, 1e-3, 0.1, 0, 1, of);
        try (Training training = new Training(
                layout.graph(), layout.how().with(BF16), rule, 1e-3, 1, seed, (device, plan) -> device)) {
            training.feed();
            training.step(1);
            return training.state();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt2 m=2", "llama pp=2 m=2 states_away"})
    void aStepThatIsLeftOutLeavesMomentsAsTheyAre(String words) {
        Layout layout = new Layout(words);
        Numbers scaled = new Numbers(Precision.FP16, true, true).withMoments(DType.BF16);
        try (Training training = LayoutRun.training(layout, layout.how().with(scaled), seed)) {
            training.lossScale(1024);
            training.feed();
            training.step(1);
            Map<String, List<Float>> before = training.state();
            training.lossScale(0x1p60f);
            training.feed();
            training.step(2);
            assertThat(training.scale()[2]).isZero();
            training.state().forEach((name, values) -> {
                if (name.startsWith(Role.OPTIMIZER_STATE.name())) {
                    assertThat(values).as("%s, seed %d", name, seed).isEqualTo(before.get(name));
                }
            });
        }
    }

    /** In the memory of a device with 16 bits; of a model whose tensors need no padding there. */
    @Test
    void aParameterTakesFourBytesLessWhereverMomentsAre() {
        for (String words : List.of("gpt2 m=2", "gpt2 m=2 states_away")) {
            Layout layout = new Layout(words);
            MemoryPlan wide = memory(layout, DType.FP32);
            MemoryPlan narrow = memory(layout, DType.BF16);
            long parameters = UNPADDED.parameterCount();
            Space where = words.contains("away") ? Space.HOST : Space.DEVICE;
            assertThat(moments(wide, where) - moments(narrow, where)).isEqualTo(4 * parameters);
            assertThat(moments(narrow, where)).isEqualTo(4 * parameters);
            assertThat(wide.bytes(where)).isGreaterThan(narrow.bytes(where));
        }
    }

    private static long moments(MemoryPlan memory, Space space) {
        return memory.bytesByRole(space).get(Role.OPTIMIZER_STATE);
    }

    private static MemoryPlan memory(Layout layout, DType moments) {
        Parallelism how = layout.how().with(new Numbers(Precision.BF16, false, false).withMoments(moments));
        return RankPlan.of(
                        TinyModels.programs(UNPADDED, how, LayoutRun.rule(0)),
                        List.of(how.mesh().peers(0)),
                        node -> 0)
                .getFirst()
                .memory();
    }
}

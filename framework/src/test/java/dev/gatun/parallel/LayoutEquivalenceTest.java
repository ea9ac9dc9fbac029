package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A layout changes how a step runs and nothing of what it computes: ten steps in each give the losses and gradient
 * norms of one device with the same micro-batches; to the last bit, with all parameters and moments, where no sum is
 * taken in another order.
 */
class LayoutEquivalenceTest {

    /** Of losses and norms, where sums are taken in another order. */
    private static final double TOLERANCE = 2e-6;

    private static final int PICKS = 14;

    private static final List<String> CHOSEN = List.of(
            // pipelines and what they keep: bit for bit
            "gpt2 pp=2 m=4 schedule=gpipe",
            "llama pp=3 m=8 schedule=gpipe active=3 clip=0.5",
            "gpt2 pp=4 m=8",
            "llama pp=5 m=8 active=2 clip=0.5",
            "llama pp=9 m=4",
            "gpt2 pp=2 m=8 schedule=interleaved chunks=2 clip=0.5",
            "llama pp=3 m=8 schedule=interleaved chunks=2",
            "gpt2 pp=3 m=8 schedule=interleaved chunks=3",
            "llama pp=2 m=16 schedule=interleaved chunks=3 active=2",
            "gpt2 pp=4 m=8 schedule=zero_bubble",
            "llama pp=3 m=16 schedule=zero_bubble active=2 clip=0.5",
            "gpt2 m=4 recompute=each",
            "llama m=1 recompute=contiguous",
            "gpt2 tied m=2 recompute=group_2 clip=0.5",
            "llama tied m=2 recompute=selective",
            "llama pp=2 m=4 recompute=both",
            "gpt2 pp=2 m=8 recompute=named schedule=gpipe",
            "gpt2 pp=3 m=8 recompute=each schedule=interleaved chunks=2",
            "llama pp=3 m=8 recompute=contiguous schedule=zero_bubble",
            "gpt2 m=4 states_away clip=0.5",
            "llama pp=3 m=8 horizon=1",
            "gpt2 pp=4 m=8 horizon=4 recompute=each states_away",
            "llama pp=2 m=8 horizon=3 recompute=group_2 schedule=gpipe",
            "gpt2 pp=2 m=8 horizon=2 recompute=contiguous schedule=interleaved chunks=2",
            "llama pp=3 m=8 horizon=2 recompute=selective schedule=zero_bubble states_away",
            // a table on two stages
            "gpt2 tied pp=2 m=4",
            "llama tied pp=4 m=8 schedule=zero_bubble clip=0.5",
            "gpt2 tied pp=3 m=8 schedule=interleaved chunks=3 recompute=each",
            // replicas
            "gpt2 dp=2 m=1",
            "llama dp=4 m=2 late clip=0.5",
            "gpt2 tied dp=16 m=1 bucket=1000",
            "llama dp=2 m=4 bucket=5000 recompute=each",
            "gpt2 dp=2 m=2 zero=1 clip=0.5",
            "llama tied dp=4 m=2 zero=1 late states_away",
            "gpt2 dp=4 m=2 zero=2 scatter=300",
            "llama dp=2 m=4 zero=2 clip=0.5 bucket=5000",
            "gpt2 tied dp=4 m=2 zero=3 persist=100",
            "llama dp=2 m=2 zero=3 live=100 recompute=each",
            "gpt2 dp=4 m=1 zero=3 shards=2 clip=0.5",
            "llama dp=8 m=1 zero=2 shards=4 late",
            "gpt2 dp=8 m=2 zero=1 shards=2 states_away",
            "llama tied dp=4 m=2 zero=3 shards=2 persist=1000 live=5000 recompute=group_3 scatter=1000",
            // parts
            "gpt2 tp=2 m=2",
            "llama tp=4 m=2 clip=0.5",
            "gpt2 tied tp=4 m=4 sp",
            "llama tied tp=2 m=4 sp recompute=selective",
            "gpt2 tp=2 m=2 sp own_share recompute=each clip=0.5",
            "llama tp=4 m=4 own_share",
            "gpt2 tp=2 m=4 sp states_away recompute=contiguous",
            // dropout
            "gpt2 dropout=0.3 pp=3 m=8 schedule=interleaved chunks=2 recompute=each",
            "llama dropout=0.2 pp=4 m=8 schedule=zero_bubble clip=0.5",
            "gpt2 tied dropout=0.1 m=4 horizon=2 recompute=contiguous",
            "llama dropout=0.3 dp=4 m=2 zero=3",
            "gpt2 dropout=0.2 tp=2 m=2 own_share",
            // products
            "gpt2 pp=2 tp=2 m=4 sp schedule=gpipe horizon=2",
            "llama tied pp=2 tp=4 m=4 placement=tpd clip=0.5",
            "gpt2 tied pp=2 dp=2 m=4 zero=1 placement=pdt",
            "llama pp=2 dp=4 m=2 zero=3 schedule=interleaved chunks=2 live=3000 placement=spread",
            "gpt2 pp=4 dp=2 m=8 zero=2 schedule=zero_bubble recompute=each",
            "llama dp=2 tp=4 m=1 zero=3 sp placement=tdp persist=40",
            "gpt2 dp=4 tp=2 m=2 zero=2 shards=2 own_share clip=0.5",
            "llama pp=2 dp=2 tp=2 m=4 zero=3 sp recompute=each horizon=1 placement=ptd",
            "gpt2 tied pp=2 dp=2 tp=2 m=4 zero=1 schedule=interleaved chunks=3 placement=spread states_away",
            "llama tied pp=2 dp=2 tp=4 m=2 zero=2 sp schedule=gpipe late clip=0.5",
            "gpt2 pp=4 dp=2 tp=2 m=8 zero=3 schedule=zero_bubble placement=dtp",
            "llama pp=4 dp=4 m=4 zero=3 shards=2 schedule=interleaved chunks=2 clip=0.5",
            "gpt2 pp=3 dp=2 tp=2 m=4 sp zero=3 active=2 horizon=2 recompute=both live=2000 scatter=500");

    private static final long PICKED = new SplittableRandom().nextLong();
    private static final long SEED = new SplittableRandom().nextLong();
    private static final Map<Layout, LayoutRun> ALONE = new ConcurrentHashMap<>();

    static Stream<Layout> layouts() {
        SplittableRandom random = new SplittableRandom(PICKED);
        return Stream.concat(
                CHOSEN.stream().map(Layout::new), Stream.generate(() -> LayoutPick.of(random)).limit(PICKS));
    }

    @AfterAll
    static void forget() {
        ALONE.clear();
    }

    private static LayoutRun alone(Layout layout) {
        return ALONE.computeIfAbsent(layout.alone(), each -> LayoutRun.of(each, SEED));
    }

    private static String name(Layout layout) {
        return layout + ", seed " + SEED + ", picked with " + PICKED;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void lossesAndNormsAreThoseOfOneDevice(Layout layout) {
        LayoutRun expected = alone(layout);
        LayoutRun actual = LayoutRun.of(layout, SEED);
        if (layout.keepsEverySum()) {
            assertThat(actual.differences(expected)).as(name(layout)).isEmpty();
        } else {
            assertThat(actual.distance(expected)).as(name(layout)).isLessThan(TOLERANCE);
        }
        clipsByTheGlobalNorm(layout, actual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt2 dropout=0.3", "llama dropout=0.1"})
    void masksAreTheSameHoweverABatchIsCut(String words) {
        LayoutRun whole = LayoutRun.of(new Layout(words + " m=1"), SEED);
        LayoutRun cut = LayoutRun.of(new Layout(words + " m=8"), SEED);
        LayoutRun plain = LayoutRun.of(new Layout(words + " dropout=0"), SEED);
        assertThat(cut.distance(whole)).as("seed " + SEED).isLessThan(TOLERANCE);
        assertThat(plain.distance(whole)).as("seed " + SEED).isGreaterThan(100 * TOLERANCE);
    }

    /** With one micro-batch a rank, what shards hold are sums over the same ranks in the same order. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "gpt2 dp=4 m=1 clip=0.5", "llama tied dp=2 m=1 recompute=each", "gpt2 tied pp=2 dp=2 tp=2 m=1 sp placement=tpd"
    })
    void withOneMicroBatchNoStageOfZeroChangesABit(String words) {
        Layout plain = new Layout(words);
        LayoutRun expected = LayoutRun.of(plain, SEED);
        for (String sharding : List.of("zero=1", "zero=2 scatter=300", "zero=3 live=1000", "zero=3 persist=500 late")) {
            same(plain.but(sharding), expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"llama dp=2 m=4 clip=0.5", "gpt2 pp=2 dp=2 m=4 schedule=zero_bubble"})
    void shardedOptimizerStatesChangeNoBitOfSeveralMicroBatches(String words) {
        Layout plain = new Layout(words);
        LayoutRun expected = LayoutRun.of(plain, SEED);
        for (String sharding : List.of("zero=1", "zero=1 bucket=2000 states_away", "zero=1 late")) {
            same(plain.but(sharding), expected);
        }
    }

    private static void same(Layout layout, LayoutRun expected) {
        assertThat(LayoutRun.of(layout, SEED).differences(expected)).as(name(layout)).isEmpty();
    }

    /** No stage, part or shard may clip by its own norm: the norm is that of all gradients, each counted once. */
    private static void clipsByTheGlobalNorm(Layout layout, LayoutRun run) {
        double norm = run.norms().getLast();
        if (layout.how().sharding().stage() != 1) {
            assertThat(norm).as("norm, " + name(layout)).isCloseTo(run.assembledNorm(), within(1e-6 * norm));
        }
        for (int step = 0; step < LayoutRun.STEPS; step++) {
            double clip = layout.clipNorm();
            double factor = clip == 0 ? 1 : Math.min(1, clip / (run.norms().get(step) + 1e-6));
            assertThat((double) run.factors().get(step)).as("factor of step %d, %s", step + 1, name(layout))
                    .isCloseTo(factor, within(1e-6));
        }
        if (layout.clipNorm() > 0) {
            assertThat(run.factors()).as("some step is clipped, " + name(layout)).anyMatch(factor -> factor < 1);
        }
    }
}

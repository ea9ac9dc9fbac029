package dev.gatun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.device.Peers;
import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.exec.World;
import dev.gatun.plan.RankPlan;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which elements dropout keeps, as the CPU device computes it. */
class DropoutTest {

    private final long seed = new SplittableRandom().nextLong();
    private final long key = Philox.key("blocks.3.mlp.dropout", seed);

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9})
    void asManyAreDroppedAsTheProbabilitySaysAndTheMeanStays(double probability) {
        int count = 200_001;
        float[] y = apply(new Dropout(probability, key), ones(count), 12);
        long dropped = IntStream.range(0, count).filter(i -> y[i] == 0).count();
        double deviation = 6 * Math.sqrt(probability * (1 - probability) / count);
        assertThat((double) dropped / count).as("seed %d", seed).isCloseTo(probability, within(deviation));
        for (float one : y) {
            assertThat(one).isIn(0f, (float) (1 / (1 - probability)));
        }
    }

    @Test
    void neighboursAreDroppedIndependently() {
        int count = 200_000;
        float[] y = apply(new Dropout(0.5, key), ones(count), 3);
        for (int distance = 1; distance <= 8; distance++) {
            int apart = distance;
            long alike = IntStream.range(0, count - apart).filter(i -> y[i] == y[i + apart]).count();
            assertThat((double) alike / (count - apart)).as("%d apart, seed %d", apart, seed)
                    .isCloseTo(0.5, within(3 / Math.sqrt(count)));
        }
    }

    @Test
    void aMaskIsOfItsSequenceAndItsPlaceInTheModel() {
        float[] ones = ones(4 * 100);
        Dropout dropout = new Dropout(0.5, key);
        float[] four = apply(dropout, ones, 8, 9, 10, 8);
        assertThat(part(four, 3)).isEqualTo(part(four, 0)).isNotEqualTo(part(four, 1));
        assertThat(part(four, 2)).isEqualTo(apply(dropout, ones(100), 10)).isNotEqualTo(part(four, 1));
        assertThat(apply(new Dropout(0.5, key + 1), ones, 8, 9, 10, 8)).isNotEqualTo(four);
    }

    @Test
    void whatIsKeptIsWhatTheWordsSay() {
        Dropout dropout = new Dropout(0.25, key);
        float[] y = apply(dropout, ones(11), 77);
        for (int i = 0; i < y.length; i++) {
            boolean dropped = Integer.toUnsignedLong(Philox.word(key, 77, i / 4, i % 4)) < 1L << 30;
            assertThat(y[i]).as("element %d, seed %d", i, seed).isEqualTo(dropped ? 0 : 1 / 0.75f);
        }
    }

    @Test
    void aSequenceOfNegativeNumberIsKeptWholeBitForBit() {
        float[] x = {1, -0f, 3.7f, Float.NaN, 1e-40f, Float.POSITIVE_INFINITY, -5};
        assertThat(apply(new Dropout(0.9, key), x, Dropout.KEEP_ALL)).isEqualTo(x);
    }

    @Test
    void whatIsDroppedIsZeroWhateverItWas() {
        float[] x = new float[1000];
        Arrays.fill(x, Float.NaN);
        assertThat(apply(new Dropout(0.5, key), x, 1)).contains(0f).contains(Float.NaN);
    }

    @Test
    void numbersOfSequencesAreNeverNegative() {
        assertThat(Dropout.sequence(5)).isEqualTo(5);
        assertThat(Dropout.sequence(1L << 31)).isZero();
        assertThat(Dropout.sequence((1L << 40) - 1)).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN})
    void somethingMustBeLeft(double probability) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dropout(probability, key))
                .withMessageContaining("0 or more and below 1");
    }

    @Test
    void evenTheLargestProbabilityKeepsWordsThatAreAllOnes() {
        assertThat(new Dropout(Math.nextDown(1.0), key).threshold()).isEqualTo(-1);
    }

    @Test
    void thereIsANumberForEachSequence() {
        Recorder r = new Recorder();
        Tensor x = r.input("x", TensorType.fp32(3, 4));
        assertThatThrownBy(() -> r.apply(new Dropout(0.1, key), x, r.input("numbers", TensorType.int32(4))))
                .isInstanceOf(ShapeException.class)
                .hasMessage("dropout: sequences is int32(4), but must have the shape (3)");
    }

    @Test
    void aRecorderLeavesItOutUnlessItRecordsATraining() {
        Recorder inference = new Recorder();
        Tensor x = inference.input("x", TensorType.fp32(3, 4));
        assertThat(inference.dropout(x, 0.5)).isSameAs(x);
        Recorder training = Recorder.training(seed);
        assertThat(training.dropout(x, 0)).isSameAs(x);
        assertThat(training.graph().nodes()).isEmpty();
    }

    @Test
    void eachPlaceHasAKeyOfItsOwn() {
        Recorder r = Recorder.training(seed);
        Tensor x = r.input("x", TensorType.fp32(3, 4));
        r.scope("mlp", () -> r.dropout(r.dropout(x, 0.5), 0.5));
        assertThat(r.graph().nodes()).extracting(Node::operation).<Operation>containsExactly(
                new Dropout(0.5, Philox.key("mlp.dropout", seed)), new Dropout(0.5, Philox.key("mlp.dropout.2", seed)));
        assertThat(r.graph().nodes()).extracting(node -> node.input(1).name()).containsOnly(Dropout.SEQUENCES);
    }

    private static float[] ones(int count) {
        float[] ones = new float[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static float[] part(float[] four, int index) {
        return Arrays.copyOfRange(four, 100 * index, 100 * (index + 1));
    }

    /** On three threads. */
    private static float[] apply(Dropout dropout, float[] x, int... numbers) {
        Tensor given = new Tensor("x", TensorType.fp32(numbers.length, x.length / numbers.length), Role.INPUT);
        Tensor sequences = new Tensor("sequences", TensorType.int32(numbers.length), Role.INPUT);
        Tensor result = given.like("y", Role.OUTPUT);
        Program program = new Program(
                "run", List.of(new Task("run", List.of(Node.of(dropout, "layer", List.of(result), given, sequences)))));
        List<RankPlan> plans = RankPlan.of(List.of(List.of(program)), List.of(Peers.none()), node -> 0);
        try (World world = new World(List.of(new CpuDevice(0, 3, new CpuFabric())), plans)) {
            world.places(Role.INPUT, "x").getFirst().write(0, x, x.length);
            world.places(Role.INPUT, "sequences").getFirst().write(numbers, 0, numbers.length);
            world.run("run");
            float[] y = new float[x.length];
            world.places(Role.OUTPUT, "y").getFirst().read(0, y, y.length);
            return y;
        }
    }
}

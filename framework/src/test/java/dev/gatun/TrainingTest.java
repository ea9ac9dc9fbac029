package dev.gatun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.data.BatchSource;
import dev.gatun.data.DataException;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;
import dev.gatun.model.Llama;
import dev.gatun.model.Transformer;
import dev.gatun.model.TransformerShape;
import dev.gatun.parallel.Schedule;
import dev.gatun.parallel.Schedule.Step;
import dev.gatun.plan.Pass;
import dev.gatun.plan.PlanException;
import dev.gatun.train.Sampler;
import dev.gatun.train.TextGenerator;
import dev.gatun.train.TrainingException;
import dev.gatun.train.config.ConfigException;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.metrics.EvaluationMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training as a Java program asks for it. */
class TrainingTest {

    private static final Sampler LIKELIEST = new Sampler(0, 0, 1, 1);

    @TempDir
    Path folder;

    private final long seed = new SplittableRandom().nextInt(1000);

    /** Counts on: each token is the last one and 3, modulo 17. */
    record Counting(int length, long validationSequences) implements BatchSource {

        @Override
        public int vocabularySize() {
            return 17;
        }

        @Override
        public void train(long position, int count, int[] inputs, int[] targets) {
            for (int index = 0; index < count * length; index++) {
                inputs[index] = (int) ((position + index) * 3 % 17);
                targets[index] = (inputs[index] + 3) % 17;
            }
        }

        @Override
        public void validation(long first, int count, int[] inputs, int[] targets) {
            train(first, count, inputs, targets);
        }
    }

    /** Llama, but for what each token computes for itself. */
    record Squared(TransformerShape shape) implements Transformer {

        private Llama llama() {
            return new Llama(shape);
        }

        @Override
        public Tensor embedding(Recorder r, Tensor tokens) {
            return llama().embedding(r, tokens);
        }

        @Override
        public Tensor attention(Recorder r, Tensor x) {
            return llama().attention(r, x);
        }

        @Override
        public Tensor norm(Recorder r, String name, Tensor x) {
            return llama().norm(r, name, x);
        }

        @Override
        public Tensor mlp(Recorder r, Tensor x) {
            Initializer small = new Initializer.Normal(0.02);
            Tensor up = r.linear(x, r.parameter("up.weight", small, shape.ffn(), shape.hidden()), null);
            return r.linear(r.multiply(up, up), r.parameter("down.weight", small, shape.hidden(), shape.ffn()), null);
        }
    }

    private Training small() throws IOException {
        return onText(Training.llama(2, 32, 2));
    }

    private Training onText(Training training) throws IOException {
        Path text = folder.resolve("text.txt");
        if (!Files.exists(text)) {
            Files.writeString(text, "The cat sat on the mat, and the dog ran after it. ".repeat(60));
        }
        return training.text(text.toString(), "bytes").set("data.cache", folder.resolve("cache").toString())
                .sequenceLength(16).steps(6).batch(4).learningRate(1e-2).seed(seed).set("device.threads", 1).quiet();
    }

    private Training counting() {
        return Training.llama(1, 16, 2).batches(new Counting(8, 4)).sequenceLength(8)
                .steps(30).batch(4).learningRate(1e-2).seed(seed).set("device.threads", 1).quiet();
    }

    @Test
    void itTrainsAndTellsTheLosses() throws IOException {
        TrainingResult result = small().steps(40).run(folder.resolve("run"));
        assertThat(result.finished()).isTrue();
        assertThat(result.step()).isEqualTo(40);
        assertThat(result.losses()).hasSize(40);
        assertThat(result.lastLoss()).as("the seed is %d", seed).isLessThan(result.losses().getFirst() / 2);
        assertThat(result.evaluations()).extracting(EvaluationMetrics::step).containsExactly(
                4L, 8L, 12L, 16L, 20L, 24L, 28L, 32L, 36L, 40L);
        assertThat(result.checkpoint().orElseThrow()).hasFileName("step-00000040");
    }

    @Test
    void itIsTheTrainingOfTheSameConfiguration() throws IOException {
        Path file = Files.writeString(folder.resolve("small.yaml"), """
                model: {architecture: llama, layers: 2, hidden: 32, heads: 2}
                data: {text: "%s", tokenizer: bytes, sequence_length: 16, cache: "%s"}
                train: {steps: 100, batch: 4, seed: %d}
                optimizer: {learning_rate: 1e-2}
                device: {threads: 1}
                """.formatted(folder.resolve("text.txt"), folder.resolve("cache"), seed));
        TrainingResult built = small().run(folder.resolve("built"));
        TrainingResult read = Training.read(file, "train.steps=99").steps(6).quiet().run(folder.resolve("read"));
        assertThat(read.losses()).isEqualTo(built.losses());
        assertThat(Training.read(file).steps(6).config()).isEqualTo(small().config());
    }

    @Test
    void everyMistakeIsReportedAtOnceByTheConfigurationsOwnRules() {
        assertThatThrownBy(() -> Training.llama(2, 64, 5).text("wordnet", "bites").steps(0).batch(3)
                .microbatches(2).plan())
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("the training: ", "model.heads = 5", "data.tokenizer = bites",
                        "Did you mean bytes?", "train.steps = 0", "data.sequence_length: is missing",
                        "optimizer.learning_rate: is missing", "train.batch = 3");
    }

    @Test
    void anyKeyCanBeSetAndTheLastOneCounts() throws IOException {
        TrainingConfig config = small()
                .set("optimizer.weight_decay", 0.5).set("train.samples", List.of("a: \"b\"", "#"))
                .set("parallel.auto_partition", false).set("parallel.partition", Map.of("blocks.1", 1, "head", 1))
                .pipelineParallelDegree(2).steps(7).steps(9).config();
        assertThat(config.optimizer().weightDecay()).isEqualTo(0.5);
        assertThat(config.train().samples()).containsExactly("a: \"b\"", "#");
        assertThat(config.parallel().partition().partition().stages()).containsEntry("blocks.1", 1);
        assertThat(config.train().steps()).isEqualTo(9);
        assertThatThrownBy(() -> small().set("train.stepz", 1).config())
                .hasMessageContaining("Did you mean train.steps?");
    }

    @Test
    void aModelOfOnesOwnTrainsInAnyLayoutIsResumedAndGenerates() throws IOException {
        Path run = folder.resolve("run");
        Training own = onText(Training.of(Squared::new, 2, 32, 2)).steps(60);
        List<Double> whole = onText(Training.of(Squared::new, 2, 32, 2)).steps(60)
                .run(folder.resolve("whole")).losses();
        TrainingResult begun = onText(Training.of(Squared::new, 2, 32, 2)).steps(60)
                .pipelineParallelDegree(2).stopAfterStep(step -> step.step() == 20).run(run);
        assertThat(begun.losses()).isEqualTo(whole.subList(0, 20));
        try (TrainingRun rest = own.resume(run)) {
            assertThat(rest.train().losses()).isEqualTo(whole.subList(20, 60));
        }
        try (TextGenerator generator = own.generator(run)) {
            assertThat(generator.complete("The cat", 20, null, LIKELIEST)).startsWith("The cat").hasSize(27);
        }
        assertThatThrownBy(() -> small().generator(run)).isInstanceOf(TrainingException.class)
                .hasMessageContaining("model.architecture is custom");
        assertThatThrownBy(() -> small().resume(run)).isInstanceOf(TrainingException.class)
                .hasMessageContaining("model.architecture = llama, not custom");
    }

    @Test
    void ownBatchesAreTrainedOnAndResumedByTheirPlaces() {
        List<Double> whole = counting().run(folder.resolve("whole")).losses();
        assertThat(whole.getLast()).as("the seed is %d", seed).isLessThan(whole.getFirst() / 2);
        Path parts = folder.resolve("parts");
        counting().stopAfterStep(step -> step.step() == 11).run(parts);
        try (TrainingRun rest = counting().resume(parts)) {
            assertThat(rest.tokens()).isEmpty();
            assertThat(rest.train().losses()).isEqualTo(whole.subList(11, 30));
        }
        assertThatThrownBy(() -> counting().generator(parts)).isInstanceOf(DataException.class)
                .hasMessageContaining("data.tokenizer is custom");
    }

    @Test
    void aWarningIsToldOnceAndBeforeTheTextIsRead() throws IOException {
        List<String> told = new ArrayList<>();
        Training training = small()
                .text(folder.resolve("gone.txt").toString(), "bytes")
                .set("parallel.sequence_parallel", true)
                .onWarning(told::add);
        assertThatThrownBy(() -> training.start(folder.resolve("run"))).isInstanceOf(DataException.class);
        assertThat(told).singleElement().asString().startsWith("parallel.sequence_parallel = true: has no effect");
    }

    @Test
    void ownBatchesMayHaveNothingToValidateWith() {
        assertThat(counting().batches(new Counting(8, 0)).run(folder.resolve("run")).evaluations()).isEmpty();
        assertThatThrownBy(() -> counting().batches(new Counting(8, 3)).run(folder.resolve("few")))
                .hasMessageContainingAll("has 3 sequences", "train.batch, which is 4");
    }

    @Test
    void aTokenThatIsNoneIsFoundBeforeADeviceTakesIt() {
        BatchSource wrong = new BatchSource() {
            @Override
            public int vocabularySize() {
                return 17;
            }

            @Override
            public void train(long position, int count, int[] inputs, int[] targets) {
                targets[9] = 17;
            }

            @Override
            public long validationSequences() {
                return 0;
            }

            @Override
            public void validation(long first, int count, int[] inputs, int[] targets) {}
        };
        assertThatThrownBy(() -> counting().batches(wrong).run(folder.resolve("run")))
                .isInstanceOf(TrainingException.class)
                .hasMessage("Target 1 of training sequence 1 is 17, and the batches' tokens are 0 to 16. Give such"
                        + " tokens, or a larger vocabularySize().");
    }

    @Test
    void theRateOfEachStepMayBeAFunction() {
        List<Double> rates = new ArrayList<>();
        Training training = counting().learningRate(step -> step <= 10 ? 1e-3 * step : 1e-2 / step)
                .onStep(step -> rates.add(step.learningRate()));
        assertThat(training.config().optimizer().learningRate()).isEqualTo(1e-2);
        training.run(folder.resolve("run"));
        assertThat(rates).hasSize(30).startsWith(1e-3, 2e-3).endsWith(1e-2 / 30);
        assertThatThrownBy(() -> counting().learningRate(step -> 1.0 / (step - 3)).plan())
                .hasMessageStartingWith("The learning rate of step 1 is -0.5. Give a number");
        assertThatThrownBy(() -> counting().learningRate(step -> 0).plan())
                .hasMessageContaining("is 0 in all of the 30");
        assertThatThrownBy(() -> counting().set("schedule.kind", "custom").run(folder.resolve("none")))
                .hasMessageContaining("schedule.kind is custom");
    }

    @Test
    void callbacksAreToldInOrder() {
        List<String> told = new ArrayList<>();
        counting().steps(2).evaluateEvery(2).checkpointEvery(1)
                .onStep(step -> told.add("step " + step.step()))
                .onEvaluation(evaluation -> told.add("evaluation " + evaluation.step()))
                .onCheckpoint((step, saved) -> told.add("checkpoint " + step + " " + Files.exists(saved)))
                .run(folder.resolve("run"));
        assertThat(told).containsExactly(
                "step 1", "checkpoint 1 true", "step 2", "evaluation 2", "checkpoint 2 true");
    }

    @Test
    void aTrainingThatIsStoppedEndsWithACheckpoint() {
        TrainingResult result = counting().evaluateEvery(4).stopAfterEvaluation(evaluation -> evaluation.step() == 8)
                .run(folder.resolve("run"));
        assertThat(result.finished()).isFalse();
        assertThat(result.step()).isEqualTo(8);
        assertThat(result.checkpoint().orElseThrow()).hasFileName("step-00000008");
    }

    @Test
    void whatACallbackThrowsEndsTheTraining() {
        assertThatThrownBy(() -> counting().onStep(step -> {
            throw new IllegalStateException("enough");
        }).run(folder.resolve("run"))).hasMessage("enough");
    }

    @Test
    void thePipelinesOrderMayBeGivenAsData() {
        Schedule allForward = Schedule.of(Schedule.Kind.GPIPE, 2, 4, 1, 4);
        Schedule oneEach = Schedule.of(Schedule.Kind.ONE_F_ONE_B, 2, 4, 1, 4);
        Schedule own = new Schedule(4, 1, List.of(allForward.steps().getFirst(), oneEach.steps().getLast()));
        List<Double> whole = counting().batch(4).microbatches(4).run(folder.resolve("whole")).losses();
        assertThat(counting().pipeline(own).run(folder.resolve("own")).losses()).isEqualTo(whole);
        assertThat(counting().pipeline(own).plan().plan().how().schedule()).isEqualTo(own);
    }

    @Test
    void anOrderThatIsNotWholeOrCannotEndIsRefused() {
        Step forward = new Step(Pass.FORWARD, 0, 0);
        Step backward = new Step(Pass.BACKWARD, 0, 0);
        assertThatThrownBy(() -> counting().pipeline(new Schedule(1, 1, List.of(List.of(backward, forward)))))
                .isInstanceOf(PlanException.class).hasMessageContaining("has backward 0 too early");
        assertThatThrownBy(() -> counting().pipeline(new Schedule(1, 1, List.of(List.of(forward)))))
                .isInstanceOf(PlanException.class).hasMessageContaining("lacks backward 0");
        assertThatThrownBy(() -> counting().pipeline(new Schedule(1, 1, List.of(List.of(forward, forward, backward)))))
                .isInstanceOf(PlanException.class).hasMessageContaining("has forward 0 twice");
        Schedule gpipe = Schedule.of(Schedule.Kind.GPIPE, 2, 2, 1, 2);
        List<Step> waiting = List.of(forward, backward, new Step(Pass.FORWARD, 0, 1), new Step(Pass.BACKWARD, 0, 1));
        Schedule stuck = new Schedule(2, 1, List.of(waiting, gpipe.steps().getLast()));
        assertThatThrownBy(() -> counting().pipeline(stuck).plan()).isInstanceOf(PlanException.class)
                .hasMessageContaining("wait for each other");
    }

    @Test
    void aPlanNeedsNoDeviceAndSaysWhatIsTaken() {
        var one = Training.preset("gpt2-124m").text("wordnet", "gpt2").sequenceLength(1024).batch(8).steps(10)
                .learningRate(3e-4).device("cuda").dtype("bf16").set("device.model", "h100");
        long alone = one.plan().peakBytes(Space.DEVICE);
        assertThat(one.plan().peakBytesSent()).isZero();
        var many = one.dataParallelDegree(4).zeroStage(3).plan();
        assertThat(many.peakBytes(Space.DEVICE)).isLessThan(alone);
        assertThat(many.peakBytesSent()).isPositive();
    }

    @Test
    void aRunDoesNotMixWithAnother() {
        counting().steps(1).run(folder.resolve("run"));
        assertThatThrownBy(() -> counting().run(folder.resolve("run"))).hasMessageContaining("is in the way");
        assertThatThrownBy(() -> counting().resume(folder.resolve("none"))).hasMessageContaining("no checkpoint");
        assertThatThrownBy(() -> counting().steps(1).resume(folder.resolve("run"))).hasMessageContaining("train.steps");
    }
}

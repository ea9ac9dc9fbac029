package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmbeddingKernelsTest {

    private static final int BATCH = 3;
    private static final int SEQ = 11;
    private static final int ROWS = BATCH * SEQ;
    private static final int CONTEXT = 13;
    /** Fewer than rows, so that tokens repeat. */
    private static final int VOCABULARY = 9;

    private static final VocabRange WHOLE = new VocabRange(0, VOCABULARY, VOCABULARY);

    private final Samples samples = new Samples();

    @Test
    void aTokensRowIsAddedToItsPositions() {
        for (int hidden : Samples.HIDDEN) {
            MemorySegment tokens = samples.tokens(ROWS, VOCABULARY);
            MemorySegment table = samples.normal((long) VOCABULARY * hidden);
            MemorySegment positions = samples.normal((long) CONTEXT * hidden);
            double[] rows = Samples.doubles(table);
            double[] added = Samples.doubles(positions);
            double[] plain = new double[ROWS * hidden];
            double[] placed = new double[ROWS * hidden];
            for (int i = 0; i < plain.length; i++) {
                int row = i / hidden;
                plain[i] = rows[tokens.getAtIndex(ValueLayout.JAVA_INT, row) * hidden + i % hidden];
                placed[i] = plain[i] + added[row % SEQ * hidden + i % hidden];
            }
            for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
                MemorySegment y = samples.unset((long) ROWS * hidden);
                Crew.run(workers, w -> EmbeddingKernels.forward(w, BATCH, SEQ, hidden, WHOLE, tokens, table, null, y));
                samples.assertClose("without positions", y, plain, 0);
                Crew.run(workers, w ->
                        EmbeddingKernels.forward(w, BATCH, SEQ, hidden, WHOLE, tokens, table, positions, y));
                samples.assertClose("with positions", y, placed, 1e-6);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTablesGradientSumsTheRowsOfAToken(Samples.Addend addend) {
        for (int hidden : Samples.HIDDEN) {
            MemorySegment tokens = samples.tokens(ROWS, VOCABULARY);
            MemorySegment dy = samples.normal((long) ROWS * hidden);
            double[] d = Samples.doubles(dy);
            double[] expected = new double[VOCABULARY * hidden];
            for (int i = 0; i < d.length; i++) {
                expected[tokens.getAtIndex(ValueLayout.JAVA_INT, i / hidden) * hidden + i % hidden] += d[i];
            }
            for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
                Samples.Output table = samples.output(addend, expected.length);
                Crew.run(workers, w -> EmbeddingKernels.tableGradient(
                        w, ROWS, WHOLE, hidden, dy, tokens, table.addend(), table.out()));
                samples.assertClose("dtable", table, expected, 2e-6);
            }
        }
    }

    /** In thirds: two tokens, two, and one with a row of padding, which is read by none. */
    @Test
    void ofATokenInAnotherRangeOnlyThePositionIsLeft() {
        int vocabulary = 5;
        int width = 2;
        for (int hidden : Samples.HIDDEN) {
            MemorySegment tokens = samples.tokens(ROWS, vocabulary);
            MemorySegment table = samples.normal((long) width * hidden);
            MemorySegment positions = samples.normal((long) CONTEXT * hidden);
            double[] rows = Samples.doubles(table);
            double[] added = Samples.doubles(positions);
            for (int first = 0; first < vocabulary; first += width) {
                VocabRange range = new VocabRange(first, width, vocabulary);
                double[] plain = new double[ROWS * hidden];
                double[] placed = new double[ROWS * hidden];
                for (int i = 0; i < plain.length; i++) {
                    int row = i / hidden;
                    int own = tokens.getAtIndex(ValueLayout.JAVA_INT, row) - first;
                    plain[i] = own == 0 || own == 1 ? rows[own * hidden + i % hidden] : 0;
                    placed[i] = plain[i] + added[row % SEQ * hidden + i % hidden];
                }
                for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
                    MemorySegment y = samples.unset((long) ROWS * hidden);
                    Crew.run(workers, w ->
                            EmbeddingKernels.forward(w, BATCH, SEQ, hidden, range, tokens, table, null, y));
                    samples.assertClose("without positions", y, plain, 0);
                    Crew.run(workers, w ->
                            EmbeddingKernels.forward(w, BATCH, SEQ, hidden, range, tokens, table, positions, y));
                    samples.assertClose("with positions", y, placed, 1e-6);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePositionsGradientSumsOverTheBatchAndLeavesUnusedRows(Samples.Addend addend) {
        for (int hidden : Samples.HIDDEN) {
            MemorySegment dy = samples.normal((long) ROWS * hidden);
            double[] d = Samples.doubles(dy);
            double[] expected = new double[CONTEXT * hidden];
            for (int i = 0; i < d.length; i++) {
                expected[i / hidden % SEQ * hidden + i % hidden] += d[i];
            }
            for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
                Samples.Output positions = samples.output(addend, expected.length);
                Crew.run(workers, w -> EmbeddingKernels.positionGradient(
                        w, BATCH, SEQ, CONTEXT, hidden, dy, positions.addend(), positions.out()));
                samples.assertClose("dpositions", positions, expected, 2e-6);
            }
        }
    }

    @Test
    void aTokenOutsideTheVocabularyIsNamed() {
        for (int wrong : new int[] {-1, VOCABULARY}) {
            MemorySegment tokens = samples.tokens(ROWS, VOCABULARY);
            tokens.setAtIndex(ValueLayout.JAVA_INT, 5, wrong);
            MemorySegment table = samples.normal(VOCABULARY * 16);
            MemorySegment y = samples.normal(ROWS * 16);
            assertThatThrownBy(() -> Crew.run(
                            1, w -> EmbeddingKernels.forward(w, BATCH, SEQ, 16, WHOLE, tokens, table, null, y)))
                    .hasRootCauseInstanceOf(IllegalArgumentException.class)
                    .hasStackTraceContaining("Token " + wrong + " at place 5 of the batch")
                    .hasStackTraceContaining("vocabulary of " + VOCABULARY);
        }
    }
}

package dev.gatun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.graph.Part.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Where the elements of a whole are in the parts that ranks hold. */
class PartTest {

    private final long seed = new SplittableRandom().nextLong();

    /** An element's place: in whose piece, whose shard of it, and where in that. */
    private record Place(int split, int shard, long local) {}

    @RepeatedTest(50)
    void everyElementIsOnceWhereItsSectionAndShardSay() {
        Part part = random(new SplittableRandom(seed));
        Place[] places = new Place[(int) part.whole().elements()];
        for (int split = 0; split < part.split().size(); split++) {
            for (int shard = 0; shard < part.shard().size(); shard++) {
                for (Run run : part.runs(split, shard)) {
                    assertThat(run.local() + run.length()).as("%s, seed %d", part, seed)
                            .isLessThanOrEqualTo(part.local().elements());
                    for (int i = 0; i < run.length(); i++) {
                        int element = (int) run.whole() + i;
                        assertThat(places[element]).as("element %d of %s, seed %d", element, part, seed).isNull();
                        places[element] = new Place(split, shard, run.local() + i);
                    }
                }
            }
        }
        for (int element = 0; element < places.length; element++) {
            assertThat(places[element]).as("element %d of %s, seed %d", element, part, seed)
                    .isEqualTo(expected(part, element));
        }
    }

    /** From one element's coordinates alone. */
    private static Place expected(Part part, int element) {
        int inner = 1;
        for (int index = part.dim() + 1; index < part.whole().rank(); index++) {
            inner *= part.whole().dim(index);
        }
        int size = part.whole().dim(part.dim());
        int left = element / inner % size;
        int before = 0; // in a piece, by the sections passed
        for (int section : part.sections()) {
            int width = Math.ceilDiv(section, part.split().size());
            if (left < section) {
                int row = element / inner / size;
                long index = (long) row * part.piece().dim(part.dim()) + before + left % width;
                long flat = index * inner + element % inner;
                long length = Part.shardLength(part.piece().elements(), part.shard().size());
                return new Place(left / width, (int) (flat / length), flat % length);
            }
            left -= section;
            before += width;
        }
        throw new IllegalStateException("the sections end before " + element);
    }

    @RepeatedTest(20)
    void runsAreInOrderAndAsLongAsTheyGo() {
        Part part = random(new SplittableRandom(seed));
        for (int split = 0; split < part.split().size(); split++) {
            for (int shard = 0; shard < part.shard().size(); shard++) {
                List<Run> runs = part.runs(split, shard);
                for (int index = 1; index < runs.size(); index++) {
                    Run run = runs.get(index);
                    Run last = runs.get(index - 1);
                    assertThat(run.local()).as("seed %d", seed).isGreaterThanOrEqualTo(last.local() + last.length());
                    boolean joins = run.local() == last.local() + last.length()
                            && run.whole() == last.whole() + last.length();
                    assertThat(joins).as("%s goes on in %s, seed %d", last, run, seed).isFalse();
                }
            }
        }
    }

    @Test
    void queriesKeysAndValuesAreCutByThemselves() {
        Part part = new Part(Shape.of(8, 3), 0, List.of(4, 2, 2), tensor(2), Group.SELF);
        assertThat(part.local()).isEqualTo(Shape.of(4, 3));
        assertThat(part.runs(0, 0)).containsExactly(new Run(0, 0, 6), new Run(12, 6, 3), new Run(18, 9, 3));
        assertThat(part.runs(1, 0)).containsExactly(new Run(6, 0, 6), new Run(15, 6, 3), new Run(21, 9, 3));
    }

    @Test
    void theLastRankOfAnOddVocabularyHasPadding() {
        Part part = new Part(Shape.of(7, 2), 0, List.of(7), tensor(4), Group.SELF);
        assertThat(part.local()).isEqualTo(Shape.of(2, 2));
        assertThat(part.runs(3, 0)).containsExactly(new Run(12, 0, 2));
    }

    @Test
    void shardsBeginAtMultiplesOfABlockAndTheLastMayHaveNothing() {
        Part part = Part.of(Shape.of(100)).sharded(data(3));
        assertThat(part.local()).isEqualTo(Shape.of(64));
        assertThat(part.runs(0, 0)).containsExactly(new Run(0, 0, 64));
        assertThat(part.runs(0, 1)).containsExactly(new Run(64, 0, 36));
        assertThat(part.runs(0, 2)).isEmpty();
    }

    @Test
    void allOfAWholeIsOneRun() {
        assertThat(Part.of(Shape.of(5, 3)).runs(0, 0)).containsExactly(new Run(0, 0, 15));
        assertThat(new Part(Shape.of(5, 3), 1, List.of(1, 2), Group.SELF, Group.SELF).runs(0, 0))
                .containsExactly(new Run(0, 0, 15));
    }

    @Test
    void sectionsThatAreNotTheDimensionAreRefused() {
        assertThatThrownBy(() -> new Part(Shape.of(5, 3), 1, List.of(2, 2), Group.SELF, Group.SELF))
                .isInstanceOf(ShapeException.class)
                .hasMessage("sections [2, 2] are not what dimension 1 of (5, 3) consists of");
    }

    private static Part random(SplittableRandom random) {
        int[] dims = new int[random.nextInt(1, 4)];
        Arrays.setAll(dims, index -> random.nextInt(1, 14));
        int dim = random.nextInt(Math.min(2, dims.length));
        List<Integer> sections = new ArrayList<>();
        for (int left = dims[dim]; left > 0; left -= sections.getLast()) {
            sections.add(random.nextInt(1, left + 1));
        }
        return new Part(Shape.of(dims), dim, sections, tensor(random.nextInt(1, 6)), data(random.nextInt(1, 6)));
    }

    private static Group tensor(int size) {
        return new Group(List.of(), Group.Data.OWN, true, size);
    }

    private static Group data(int size) {
        return new Group(List.of(), Group.Data.SHARD, false, size);
    }
}

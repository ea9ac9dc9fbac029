package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gatun.plan.PlanException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class ManualPartitionTest {

    private static final List<String> LAYERS = List.of("embedding", "blocks.0", "blocks.1", "blocks.2", "head");

    private static ThrowableAssertAlternative<PlanException> refused(
            Map<String, Integer> assignment, int stages, int defaultStage) {
        return assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> Partition.manual(assignment, LAYERS, stages, defaultStage));
    }

    @Test
    void layersWithoutAStageGoToTheDefault() {
        assertThat(Partition.manual(Map.of("embedding", 0, "blocks.2", 2, "head", 2), LAYERS, 3, 1).stages())
                .containsExactly(List.of("embedding"), List.of("blocks.0", "blocks.1"), List.of("blocks.2", "head"));
        assertThat(Partition.manual(Map.of(), LAYERS, 1, 0).stages()).containsExactly(LAYERS);
    }

    @Test
    void aMisspeltLayerIsRefusedWithTheOneThatWasMeant() {
        refused(Map.of("haed", 1), 2, 0).withMessageContainingAll("no layer haed", "did you mean head?");
        refused(Map.of("tower", 1), 2, 0).withMessageContainingAll("no layer tower", "only embedding, blocks.0");
    }

    @Test
    void stagesThatAreNotThereAreRefusedTogetherWithAllElseThatIsWrong() {
        refused(Map.of("head", 2, "embeding", 0), 2, 5).withMessageContainingAll(
                "the stage of head is 2, which is none of 0 to 1", "the default stage is 5", "did you mean embedding?");
        refused(Map.of("head", -1), 2, 0).withMessageContaining("is -1");
    }

    @Test
    void aLayerBeforeOneOfAnEarlierStageIsRefused() {
        refused(Map.of("blocks.1", 1), 2, 0).withMessageContainingAll(
                "blocks.2 on stage 0, the default, comes after blocks.1 on stage 1",
                "assign blocks.2 to stage 1 or a later one");
        refused(Map.of("embedding", 1, "blocks.0", 0), 2, 1)
                .withMessageContaining("blocks.0 on stage 0 comes after embedding on stage 1");
    }

    @Test
    void anEmptyStageIsRefused() {
        refused(Map.of("head", 2), 3, 0).withMessageContaining("stage 1 has no layers");
    }

    @Test
    void moreStagesThanLayersAreRefused() {
        refused(Map.of(), 6, 0).withMessageContainingAll("6 stages", "which are 5", "pipeline_parallel_degree to 5");
    }
}

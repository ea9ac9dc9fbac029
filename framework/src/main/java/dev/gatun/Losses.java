package dev.gatun;

import dev.gatun.train.metrics.EvaluationMetrics;
import dev.gatun.train.metrics.StepMetrics;
import dev.gatun.train.metrics.TrainingListener;
import java.util.ArrayList;
import java.util.List;

/** What a session's result tells. */
final class Losses implements TrainingListener {

    private final List<Double> ofSteps = new ArrayList<>();
    private final List<EvaluationMetrics> evaluations = new ArrayList<>();

    @Override
    public void step(StepMetrics step) {
        ofSteps.add(step.loss());
    }

    @Override
    public void evaluated(EvaluationMetrics evaluation) {
        evaluations.add(evaluation);
    }

    List<Double> ofSteps() {
        return ofSteps;
    }

    List<EvaluationMetrics> evaluations() {
        return evaluations;
    }
}

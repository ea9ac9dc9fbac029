package dev.gatun;

import dev.gatun.train.metrics.EvaluationMetrics;
import dev.gatun.train.metrics.StepMetrics;
import dev.gatun.train.metrics.TrainingListener;
import java.util.List;
import java.util.function.Predicate;

/** What may end a training before its last step. */
record Ends(List<Predicate<StepMetrics>> ofSteps, List<Predicate<EvaluationMetrics>> ofEvaluations, Runnable stop)
        implements TrainingListener {

    /** Each is asked every time, as it may count. */
    @Override
    public void step(StepMetrics step) {
        if (ofSteps.stream().filter(end -> end.test(step)).count() > 0) {
            stop.run();
        }
    }

    @Override
    public void evaluated(EvaluationMetrics evaluation) {
        if (ofEvaluations.stream().filter(end -> end.test(evaluation)).count() > 0) {
            stop.run();
        }
    }
}

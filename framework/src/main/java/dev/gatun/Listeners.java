package dev.gatun;

import dev.gatun.train.metrics.EvaluationMetrics;
import dev.gatun.train.metrics.StepMetrics;
import dev.gatun.train.metrics.TrainingListener;
import java.nio.file.Path;
import java.util.List;

/** Several as one, told in their order. */
record Listeners(List<TrainingListener> all) implements TrainingListener {

    @Override
    public void step(StepMetrics step) {
        all.forEach(each -> each.step(step));
    }

    @Override
    public void evaluated(EvaluationMetrics evaluation) {
        all.forEach(each -> each.evaluated(evaluation));
    }

    @Override
    public void saved(long step, Path folder) {
        all.forEach(each -> each.saved(step, folder));
    }

    @Override
    public void message(String text) {
        all.forEach(each -> each.message(text));
    }
}

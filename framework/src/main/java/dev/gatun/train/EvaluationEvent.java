package dev.gatun.train;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** For Java's flight recorder: the validation text is read. */
@Name("dev.gatun.Evaluation")
@Label("Evaluation")
@Category("Gatun")
@StackTrace(false)
final class EvaluationEvent extends Event {

    @Label("Step")
    long step;

    @Label("Loss, nats a token")
    double loss;

    @Label("Tokens")
    long tokens;
}

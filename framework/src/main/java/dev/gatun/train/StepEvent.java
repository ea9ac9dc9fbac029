package dev.gatun.train;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** For Java's flight recorder: a step of the optimizer, from its batch to its norm. */
@Name("dev.gatun.Step")
@Label("Step")
@Category("Gatun")
@StackTrace(false)
final class StepEvent extends Event {

    @Label("Step")
    long step;

    @Label("Loss, nats a token")
    double loss;

    @Label("Gradient norm before clipping")
    double gradientNorm;

    @Label("Tokens a second")
    double tokensPerSecond;

    @Label("Milliseconds")
    double milliseconds;
}

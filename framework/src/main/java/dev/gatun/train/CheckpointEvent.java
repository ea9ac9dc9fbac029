package dev.gatun.train;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** For Java's flight recorder: a checkpoint is saved. */
@Name("dev.gatun.Checkpoint")
@Label("Checkpoint")
@Category("Gatun")
@StackTrace(false)
final class CheckpointEvent extends Event {

    @Label("Step")
    long step;
}

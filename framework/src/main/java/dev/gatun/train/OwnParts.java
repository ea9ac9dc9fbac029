package dev.gatun.train;

import dev.gatun.model.Model;
import dev.gatun.model.TransformerShape;
import dev.gatun.parallel.Schedule;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongToDoubleFunction;

/**
 * What a training is made of that is a program's own code or data, and no configuration holds.
 *
 * @param model makes the model from the sizes that the configuration gives, where its architecture is {@code custom}
 * @param pipeline the order of the pipeline's passes, in place of the configuration's
 * @param learningRate of each step, the first being 1, where {@code schedule.kind} is {@code custom}
 */
public record OwnParts(
        Optional<Function<TransformerShape, ? extends Model>> model,
        Optional<Schedule> pipeline,
        Optional<LongToDoubleFunction> learningRate) {


    public static final OwnParts NONE = new OwnParts(Optional.empty(), Optional.empty(), Optional.empty());

    /** Without the pipeline's order. */
    OwnParts inAnyLayout() {
        return new OwnParts(model, Optional.empty(), learningRate);
    }
}

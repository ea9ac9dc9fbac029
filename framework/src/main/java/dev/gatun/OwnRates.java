package dev.gatun;

import dev.gatun.train.TrainingException;
import java.util.function.LongToDoubleFunction;

/** Learning rates that a program's function gives. */
final class OwnRates {

    private OwnRates() {}

    /**
     * The highest of them, which is what the configuration calls the learning rate.
     *
     * @throws TrainingException if one is no rate, or none is above 0
     */
    static double highest(LongToDoubleFunction rates, int steps) {
        double highest = 0;
        for (long step = 1; step <= steps; step++) {
            double rate = rates.applyAsDouble(step);
            if (!(rate >= 0) || Double.isInfinite(rate)) {
                throw new TrainingException("The learning rate of step " + step + " is " + rate
                        + ". Give a number that is 0 or more for each step from 1 to " + steps + ", as 3e-4.");
            }
            highest = Math.max(highest, rate);
        }
        if (highest == 0) {
            throw new TrainingException("The learning rate is 0 in all of the " + steps
                    + " steps, so that nothing would be learned. Give rates above 0, as 3e-4.");
        }
        return highest;
    }
}

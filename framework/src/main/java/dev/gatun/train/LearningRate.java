package dev.gatun.train;

import dev.gatun.train.config.ScheduleSettings;

/** The learning rate of each step: up in a line to the peak, then as the schedule says. */
record LearningRate(ScheduleSettings schedule, double peak, int steps) {

    /** The rate of a step, the first being 1. */
    double at(long step) {
        int warmup = schedule.warmupSteps();
        if (step <= warmup) {
            return peak * step / warmup;
        }
        double progress = steps == warmup ? 1 : (double) (step - warmup) / (steps - warmup);
        double last = schedule.finalRatio();
        return peak
                * switch (schedule.kind()) {
                    case CONSTANT -> 1;
                    case LINEAR -> 1 - (1 - last) * progress;
                    case COSINE -> last + (1 - last) * (1 + Math.cos(Math.PI * progress)) / 2;
                };
    }
}

package dev.gatun.train;

import dev.gatun.train.config.ScheduleSettings;
import dev.gatun.train.config.TrainingConfig;

/** The learning rate of each step: up in a line to the peak, then as the schedule says. */
record LearningRate(ScheduleSettings schedule, double peak, int steps) {

    /** @throws TrainingException if only the program that began the training knows it */
    static LearningRate of(TrainingConfig config) {
        if (config.schedule().kind() == ScheduleSettings.Kind.CUSTOM) {
            throw new TrainingException("schedule.kind is custom: a Java program gives the learning rate of each step,"
                    + " and only such a program trains so, as Training.learningRate gives it. Set schedule.kind to"
                    + " constant, linear or cosine.");
        }
        return new LearningRate(config.schedule(), config.optimizer().learningRate(), config.train().steps());
    }

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
                    case CUSTOM -> throw new IllegalStateException("the program's own");
                    case COSINE -> last + (1 - last) * (1 + Math.cos(Math.PI * progress)) / 2;
                };
    }
}

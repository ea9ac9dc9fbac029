package dev.gatun.train.metrics;

/** Where nobody watches. */
record Silence() implements Progress {

    @Override
    public void step(StepMetrics metrics) {}

    @Override
    public void evaluated(EvaluationMetrics metrics) {}

    @Override
    public void message(String text) {}

    @Override
    public void close() {}
}

package dev.gatun.jmh.paired;

/**
 * What was measured: a benchmark's method with its parameters.
 *
 * @param name without packages, such as {@code TrainStepBenchmark.trainStep architecture=gpt2}
 * @param unit of the score
 * @param throughput whether more is better
 */
record Case(String name, String unit, boolean throughput) implements Comparable<Case> {

    /** How many times as long as before the work takes. */
    double slowdown(double base, double head) {
        return throughput ? base / head : head / base;
    }

    @Override
    public int compareTo(Case other) {
        return name.compareTo(other.name);
    }
}

package dev.gatun.device.cuda;

import dev.gatun.device.cuda.SharedWords.Word;
import dev.gatun.graph.Program;

/** Where a rank's GPU is in what it runs: the GPU counts the tasks that it begins. */
final class CudaPosition {

    private final int rank;
    private final Word begun;
    private volatile Program program;
    private volatile long runs;

    CudaPosition(int rank, Word begun) {
        this.rank = rank;
        this.begun = begun;
    }

    /** What the GPU writes at the beginning of each task: its number, from 1. */
    long address() {
        return begun.address();
    }

    void enter(Program next) {
        begun.set(0);
        runs++;
        program = next;
    }

    void leave() {
        program = null;
        runs++;
    }

    /** Changes as the rank gets on. */
    long progress() {
        return (runs << 32) + begun.value();
    }

    @Override
    public String toString() {
        Program running = program;
        if (running == null) {
            return "rank " + rank + " is in no program";
        }
        int task = (int) Math.min(begun.value(), running.tasks().size());
        return "rank " + rank + " is in " + running.name()
                + (task == 0 ? " before its first task" : ", " + running.tasks().get(task - 1).name());
    }
}

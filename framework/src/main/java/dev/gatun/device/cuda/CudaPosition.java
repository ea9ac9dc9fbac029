package dev.gatun.device.cuda;

import dev.gatun.device.cuda.SharedWords.Word;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Program;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Send;
import dev.gatun.graph.Task;
import java.util.List;

/** Where a rank's GPU is in what it runs: the GPU counts the tasks that it begins. */
final class CudaPosition {

    /** Operations of a task that are named. */
    private static final int SHOWN = 4;

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
                + (task == 0 ? " before its first task" : ", " + text(running.tasks().get(task - 1)));
    }

    /** With what it does together with others, which it may be waiting for. */
    private static String text(Task task) {
        List<String> shared = task.nodes().stream()
                .filter(node -> node.operation() instanceof Collective
                        || node.operation() instanceof Send
                        || node.operation() instanceof Receive)
                .map(node -> node.operation().name() + " of " + node.layer())
                .distinct()
                .toList();
        String first = String.join(", ", shared.subList(0, Math.min(SHOWN, shared.size())));
        return task.name()
                + (shared.isEmpty() ? "" : " (with " + first + (shared.size() > SHOWN ? " and others" : "") + ")");
    }
}

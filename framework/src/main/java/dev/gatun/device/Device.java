package dev.gatun.device;

import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Space;
import java.util.List;

/**
 * Something that runs programs on memory of its own. One thread, the rank's, calls all of it.
 *
 * <p>Use: {@link #allocate} once for the layout of everything it will run, {@link #compile} each program, then
 * {@link Executable#run} as often as needed.
 */
public interface Device extends AutoCloseable {

    /** What people call it, such as {@code cpu:0 (2 threads)}. */
    String name();

    /** The scratch memory that the kernel of a node takes, in bytes. */
    long workspaceBytes(Node node);

    /** Takes memory, zeroed. At most once for each space. */
    Memory allocate(Space space, long bytes);

    /**
     * Prepares every launch of a program on the memory allocated before.
     *
     * @param program what it sends is received by the program of that name on another device
     * @param peers whom its communication is with
     * @throws IllegalStateException if nothing was allocated
     */
    Executable compile(Program program, Layout layout, Peers peers);

    /** Lets nobody wait any longer for this device or one it is joined to. Any thread may call it. */
    void abort(Throwable cause);

    /** Ends the device's threads and frees its memory. */
    @Override
    void close();

    /** A program ready to run. */
    interface Executable {

        /** Runs the program and returns when all of it has happened. */
        void run();

        /**
         * When each task of the last run began and ended: two values a task, in the program's order, in nanoseconds of
         * {@link System#nanoTime}. The array is written again by the next run.
         */
        long[] times();

        /** Runs the program as {@link #run} does, a little slower, and says when each operation ran, in no certain order. */
        List<OperationTime> profile();
    }
}

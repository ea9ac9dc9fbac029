package dev.gatun.device;

import dev.gatun.graph.Node;
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

    /** Takes the device's memory, zeroed. At most once. */
    Memory allocate(long bytes);

    /**
     * Prepares every launch of a program on the memory allocated before.
     *
     * @param program its name; what it sends is received by the program of that name on another device
     * @throws IllegalStateException if nothing was allocated
     */
    Executable compile(String program, List<Node> nodes, Layout layout);

    /** Lets nobody wait any longer for this device or one it is joined to. Any thread may call it. */
    void abort(Throwable cause);

    /** Ends the device's threads and frees its memory. */
    @Override
    void close();

    /** A program ready to run. */
    interface Executable {

        /** Runs the program and returns when all of it has happened. */
        void run();
    }
}

package dev.gatun.exec.job;

import java.util.OptionalInt;

/** Where the processes of a job meet. */
sealed interface Place {

    /**
     * All are on this host: process 0 listens on the loopback, and leaves port and token in a file.
     *
     * @param name of the job, for the file's
     * @param port empty for any that is free
     */
    record OnThisHost(String name, OptionalInt port) implements Place {}

    /** Process 0 listens at this address of its host. */
    record At(String host, int port) implements Place {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}

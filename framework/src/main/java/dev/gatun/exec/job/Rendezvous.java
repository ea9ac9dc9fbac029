package dev.gatun.exec.job;

import java.util.Map;
import java.util.Optional;

/**
 * What a launcher says of the process that it started.
 *
 * @param index of this process, from 0
 * @param count of the job's processes, at least 2
 */
record Rendezvous(int index, int count, Place place) {

    /**
     * What the first launcher of {@link Launcher#ALL} that has left its variables says; empty for a process on its own.
     *
     * @throws JobException naming variables that are missing or make no sense
     */
    static Optional<Rendezvous> of(Map<String, String> environment) {
        Variables variables = new Variables(environment);
        for (Launcher launcher : Launcher.ALL) {
            if (launcher.started().test(variables)) {
                return of(launcher, variables);
            }
        }
        if (variables.has(Variables.PROCESSES) || variables.has(Variables.ADDRESS)) {
            throw new JobException((variables.has(Variables.PROCESSES) ? Variables.PROCESSES : Variables.ADDRESS)
                    + " is set, and nothing says which process this is. Set " + Variables.PROCESS
                    + " to 0 in the first, 1 in the second and so on, or start them by a launcher.");
        }
        return Optional.empty();
    }

    private static Optional<Rendezvous> of(Launcher launcher, Variables variables) {
        int count = variables.number(launcher.count(), launcher, 1, Integer.MAX_VALUE);
        int index = variables.number(launcher.index(), launcher, 0, Integer.MAX_VALUE);
        if (index >= count) {
            throw new JobException(launcher.index() + " is " + index + " and " + launcher.count() + " is " + count
                    + ": processes are numbered from 0 to " + (count - 1) + ". Set both as one job has them.");
        }
        return count == 1 ? Optional.empty() : Optional.of(new Rendezvous(index, count, place(launcher, variables)));
    }

    /** What was told by hand goes before what the launcher knows. */
    private static Place place(Launcher launcher, Variables variables) {
        return variables.address()
                .or(() -> launcher.place().apply(variables))
                .or(variables::master)
                .or(() -> launcher.elsewhere().apply(variables))
                .orElseThrow(() -> new JobException("Nothing says where process 0 is, and the variables of "
                        + launcher.name() + " do not say that all processes are on one host. Set " + Variables.ADDRESS
                        + "=HOST:PORT in all processes, an address of process 0's host and a port that is free there."));
    }
}

package dev.gatun.exec.job;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A launcher's variables.
 *
 * @param index the variable with a process's number
 * @param count the variable with how many there are
 * @param started whether it started this process
 * @param place where processes meet that are all on one host; empty where they are not, or it does not say
 * @param elsewhere where they meet on several hosts, unless variables of the user's say otherwise
 */
record Launcher(
        String name,
        String index,
        String count,
        Predicate<Variables> started,
        Function<Variables, Optional<Place>> place,
        Function<Variables, Optional<Place>> elsewhere) {

    private static final String STEP_TASKS = "SLURM_STEP_NUM_TASKS";
    private static final String OMPI_SIZE = "OMPI_COMM_WORLD_SIZE";
    private static final String WORLD_SIZE = "WORLD_SIZE";

    /** Below the ports that systems give to connections of their own. */
    private static final int FIRST_PORT = 12_000;

    private static final int PORTS = 20_000;

    /**
     * In the order in which they are asked. Those that others run under come last: mpirun and torchrun hand Slurm's
     * variables on, of tasks that are their own daemons.
     */
    static final List<Launcher> ALL = List.of(
            new Launcher(
                    "a start by hand",
                    Variables.PROCESS,
                    Variables.PROCESSES,
                    variables -> variables.has(Variables.PROCESS),
                    _ -> Optional.empty(),
                    _ -> Optional.empty()),
            new Launcher(
                    "the manifest of a Kubernetes indexed job",
                    "JOB_COMPLETION_INDEX",
                    Variables.PROCESSES,
                    variables -> variables.has("JOB_COMPLETION_INDEX")
                            && (variables.has(Variables.PROCESSES) || variables.has(Variables.ADDRESS)),
                    _ -> Optional.empty(),
                    _ -> Optional.empty()),
            new Launcher(
                    "torchrun",
                    "RANK",
                    WORLD_SIZE,
                    variables -> variables.has("RANK") || variables.has(WORLD_SIZE),
                    variables -> variables.same("LOCAL_WORLD_SIZE", WORLD_SIZE)
                            ? onThisHost("torchrun-", variables.text("MASTER_PORT"))
                            : Optional.empty(),
                    _ -> Optional.empty()),
            new Launcher(
                    "Open MPI",
                    "OMPI_COMM_WORLD_RANK",
                    OMPI_SIZE,
                    variables -> variables.has("OMPI_COMM_WORLD_RANK") || variables.has(OMPI_SIZE),
                    variables -> variables.same("OMPI_COMM_WORLD_LOCAL_SIZE", OMPI_SIZE)
                            ? onThisHost("mpi-", variables.text("PMIX_NAMESPACE"))
                            : Optional.empty(),
                    _ -> Optional.empty()),
            // Only srun sets a step's tasks: a batch script and the shell of an allocation are no job of several.
            new Launcher(
                    "Slurm",
                    "SLURM_PROCID",
                    STEP_TASKS,
                    variables -> variables.has(STEP_TASKS) && !variables.has("SLURM_PTY_PORT"),
                    variables -> variables.text("SLURM_STEP_NUM_NODES").equals("1")
                            ? onThisHost("slurm-", slurmStep(variables))
                            : Optional.empty(),
                    Launcher::slurmHost));

    /** @param job what the launcher calls it; without that, two jobs could not be told apart */
    private static Optional<Place> onThisHost(String launcher, String job) {
        return job.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place.OnThisHost(launcher + job, OptionalInt.empty()));
    }

    private static String slurmStep(Variables variables) {
        return variables.text("SLURM_JOB_ID") + "." + variables.text("SLURM_STEP_ID");
    }

    private static Optional<Place> slurmHost(Variables variables) {
        String hosts = variables.has("SLURM_STEP_NODELIST")
                ? variables.text("SLURM_STEP_NODELIST")
                : variables.text("SLURM_JOB_NODELIST");
        int port = FIRST_PORT + Math.floorMod(slurmStep(variables).hashCode(), PORTS);
        return hosts.isEmpty() ? Optional.empty() : Optional.of(new Place.At(HostList.first(hosts), port));
    }
}

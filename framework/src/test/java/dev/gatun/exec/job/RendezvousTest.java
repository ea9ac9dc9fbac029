package dev.gatun.exec.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RendezvousTest {

    private static Optional<Rendezvous> of(String variables) {
        Map<String, String> environment = new HashMap<>(Map.of("HOME", "/home/someone"));
        Arrays.stream(variables.split(" ")).map(each -> each.split("=", 2)).forEach(each ->
                environment.put(each[0], each[1]));
        return Rendezvous.of(environment);
    }

    private static final String EXPLICIT = "GATUN_PROCESS=1 GATUN_PROCESSES=2 ";
    private static final String TORCHRUN = "RANK=3 WORLD_SIZE=8 MASTER_ADDR=node1 MASTER_PORT=29500 ";
    private static final String MPI = "OMPI_COMM_WORLD_RANK=1 OMPI_COMM_WORLD_SIZE=4 PMIX_NAMESPACE=prterun@1 ";
    private static final String SLURM = "SLURM_PROCID=1 SLURM_STEP_NUM_TASKS=4 SLURM_JOB_ID=77 SLURM_STEP_ID=0 ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        EXPLICIT + "GATUN_RENDEZVOUS=node1:4000                  | 1 | 2 | At[host=node1, port=4000]",
        EXPLICIT + "GATUN_RENDEZVOUS=[fe80::7]:4000              | 1 | 2 | At[host=fe80::7, port=4000]",
        EXPLICIT + "GATUN_RENDEZVOUS=127.0.0.1:4000              | 1 | 2 | OnThisHost[name=port-4000, port=OptionalInt[4000]]",
        EXPLICIT + "GATUN_RENDEZVOUS=node1:4000 " + TORCHRUN + " | 1 | 2 | At[host=node1, port=4000]",
        "JOB_COMPLETION_INDEX=2 GATUN_PROCESSES=3 GATUN_RENDEZVOUS=job-0.job:4000 | 2 | 3 | At[host=job-0.job, port=4000]",
        TORCHRUN + "                                             | 3 | 8 | At[host=node1, port=29500]",
        TORCHRUN + "LOCAL_WORLD_SIZE=4                           | 3 | 8 | At[host=node1, port=29500]",
        TORCHRUN + "TORCHELASTIC_USE_AGENT_STORE=True            | 3 | 8 | At[host=node1, port=29501]",
        TORCHRUN + "LOCAL_WORLD_SIZE=8                           | 3 | 8 | OnThisHost[name=torchrun-29500, port=OptionalInt.empty]",
        "RANK=0 WORLD_SIZE=2 MASTER_ADDR=localhost MASTER_PORT=9 | 0 | 2 | OnThisHost[name=port-9, port=OptionalInt[9]]",
        MPI + "OMPI_COMM_WORLD_LOCAL_SIZE=4                      | 1 | 4 | OnThisHost[name=mpi-prterun@1, port=OptionalInt.empty]",
        MPI + "OMPI_COMM_WORLD_LOCAL_SIZE=2 GATUN_RENDEZVOUS=a:5 | 1 | 4 | At[host=a, port=5]",
        MPI + "OMPI_COMM_WORLD_LOCAL_SIZE=4 " + SLURM + "        | 1 | 4 | OnThisHost[name=mpi-prterun@1, port=OptionalInt.empty]",
        SLURM + "SLURM_STEP_NUM_NODES=1                          | 1 | 4 | OnThisHost[name=slurm-77.0, port=OptionalInt.empty]",
        SLURM + "SLURM_STEP_NUM_NODES=2 MASTER_ADDR=b MASTER_PORT=6 | 1 | 4 | At[host=b, port=6]",
    })
    void aLauncherSaysWhichProcessThisIs(String variables, int index, int count, String place) {
        Rendezvous rendezvous = of(variables).orElseThrow();
        assertThat(rendezvous.index()).isEqualTo(index);
        assertThat(rendezvous.count()).isEqualTo(count);
        String text = rendezvous.place() instanceof Place.At(String host, int port)
                ? "At[host=" + host + ", port=" + port + "]"
                : rendezvous.place().toString();
        assertThat(text).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PATH=/bin",
        "RANK=0 WORLD_SIZE=1",
        "MASTER_ADDR=node1 MASTER_PORT=29500",
        "JOB_COMPLETION_INDEX=2",
        "OMPI_COMM_WORLD_RANK=0 OMPI_COMM_WORLD_SIZE=1",
        // A batch script, the shell of an allocation, and one that srun has given a terminal.
        "SLURM_JOB_ID=77 SLURM_PROCID=0 SLURM_NTASKS=4 SLURM_JOB_NODELIST=node[1-4]",
        "SLURM_JOB_ID=77 SLURM_PROCID=0 SLURM_NTASKS=4 SLURM_STEP_NUM_TASKS=1",
        SLURM + "SLURM_PTY_PORT=40123",
    })
    void aProcessOnItsOwnWaitsForNobody(String variables) {
        assertThat(of(variables)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GATUN_PROCESS=1                                    | GATUN_PROCESSES is not set, and GATUN_PROCESS is",
        "GATUN_PROCESSES=2                                  | GATUN_PROCESSES is set, and nothing says which process",
        "GATUN_RENDEZVOUS=a:1                               | GATUN_RENDEZVOUS is set, and nothing says which process",
        EXPLICIT + "                                        | Set GATUN_RENDEZVOUS=HOST:PORT in all processes",
        EXPLICIT + "GATUN_RENDEZVOUS=node1                  | GATUN_RENDEZVOUS is node1, and must be a host and a port",
        EXPLICIT + "GATUN_RENDEZVOUS=node1:70000            | must be a host and a port of 1 to 65535",
        "GATUN_PROCESS=two GATUN_PROCESSES=2                | GATUN_PROCESS is two, and must be a number of 0 or more",
        "GATUN_PROCESS=2 GATUN_PROCESSES=2                  | GATUN_PROCESS is 2 and GATUN_PROCESSES is 2: processes are numbered from 0 to 1",
        "GATUN_PROCESS=0 GATUN_PROCESSES=0                  | GATUN_PROCESSES is 0, and must be a number of 1 or more",
        "RANK=1                                             | WORLD_SIZE is not set, and RANK is: torchrun sets both",
        "WORLD_SIZE=2                                       | RANK is not set, and WORLD_SIZE is",
        "RANK=1 WORLD_SIZE=2                                | the variables of torchrun do not say that all processes are on one host",
        "RANK=1 WORLD_SIZE=2 MASTER_ADDR=node1              | MASTER_PORT is not set, and MASTER_ADDR is",
        "RANK=1 WORLD_SIZE=2 MASTER_ADDR=node1 MASTER_PORT=x | MASTER_PORT is x, and must be a number of 1 to",
        "JOB_COMPLETION_INDEX=1 GATUN_RENDEZVOUS=a:1        | GATUN_PROCESSES is not set, and JOB_COMPLETION_INDEX is",
        "OMPI_COMM_WORLD_SIZE=2                             | OMPI_COMM_WORLD_RANK is not set, and OMPI_COMM_WORLD_SIZE is",
        MPI + "OMPI_COMM_WORLD_LOCAL_SIZE=2                 | the variables of Open MPI do not say that all processes are on one host",
        SLURM + "SLURM_STEP_NUM_NODES=2 SLURM_STEP_NODELIST=n[  | Slurm's list of hosts is n[",
    })
    void whatIsHalfSetOrContradictsItselfIsNamed(String variables, String message) {
        assertThatThrownBy(() -> of(variables)).isInstanceOf(JobException.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "node1                   | node1",
        "node1,node2             | node1",
        "node[01-03,7]           | node01",
        "node[7,01-03],login     | node7",
        "gpu[003-010]-ib[1-2]    | gpu003-ib1",
        "a.cluster.org,b[1-2]    | a.cluster.org",
    })
    void slurmsFirstHostIsFound(String list, String first) {
        assertThat(HostList.first(list)).isEqualTo(first);
    }

    @Test
    void aSlurmStepMeetsOnItsFirstHostAtAPortOfItsOwn() {
        String step = SLURM + "SLURM_STEP_NUM_NODES=2 SLURM_JOB_NODELIST=other SLURM_STEP_NODELIST=gpu[02-03] ";
        Place.At one = (Place.At) of(step).orElseThrow().place();
        Place.At same = (Place.At) of(step.replace("PROCID=1", "PROCID=0")).orElseThrow().place();
        Place.At another = (Place.At) of(step.replace("JOB_ID=77", "JOB_ID=78")).orElseThrow().place();
        assertThat(one.host()).isEqualTo("gpu02");
        assertThat(one).isEqualTo(same);
        assertThat(one.port()).isBetween(1_024, 32_767).isNotEqualTo(another.port());
    }
}

/** Model-parallel training: graph, planner, parallelism, executor, models and the command line. */
module dev.gatun {
    requires dev.gatun.bindings;
    requires dev.gatun.kernels;
    requires info.picocli;
    requires tools.jackson.databind;

    opens dev.gatun.cli to info.picocli;
    opens dev.gatun.device to tools.jackson.databind;
}

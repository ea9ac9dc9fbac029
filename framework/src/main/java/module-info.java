/** Model-parallel training: graph, planner, parallelism, executor, models and the command line. */
module dev.gatun {
    requires dev.gatun.bindings;
    requires dev.gatun.kernels;
    requires ai.djl.api;
    requires ai.djl.tokenizers;
    requires info.picocli;
    requires java.desktop;
    requires jdk.incubator.vector;
    requires jdk.management;
    requires jtokkit;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires xchart;

    // What ai.djl.tokenizers uses and, as an automatic module, cannot say.
    requires com.google.gson;
    requires org.slf4j;

    opens dev.gatun.cli to info.picocli;
    opens dev.gatun.data to tools.jackson.databind;
    opens dev.gatun.device to tools.jackson.databind;
}

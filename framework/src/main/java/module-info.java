/** Model-parallel training: graph, planner, parallelism, executor, models and the command line. */
module dev.gatun {
    requires dev.gatun.bindings;
    requires dev.gatun.kernels;
    requires ai.djl.api;
    requires ai.djl.tokenizers;
    requires dev.hardwood.core;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires jdk.incubator.vector;
    requires jdk.jfr;
    requires jdk.management;
    requires jtokkit;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires xchart;

    // What ai.djl.tokenizers uses and, as an automatic module, cannot say.
    requires com.google.gson;
    requires org.slf4j;

    // What dev.hardwood.core decompresses with.
    requires com.github.luben.zstd_jni;
    requires snappy.java;

    exports dev.gatun;
    exports dev.gatun.data;
    exports dev.gatun.device;
    exports dev.gatun.device.cpu;
    exports dev.gatun.exec;
    exports dev.gatun.graph;
    exports dev.gatun.model;
    exports dev.gatun.parallel;
    exports dev.gatun.plan;
    exports dev.gatun.plan.timeline;
    exports dev.gatun.train;
    exports dev.gatun.train.checkpoint;
    exports dev.gatun.train.config;
    exports dev.gatun.train.metrics;

    opens dev.gatun.cli to info.picocli;
    opens dev.gatun.data to tools.jackson.databind;
    opens dev.gatun.device to tools.jackson.databind;
}

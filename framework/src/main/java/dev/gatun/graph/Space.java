package dev.gatun.graph;

/** The memory a tensor is in. */
public enum Space {
    /** The device's own, which kernels work on. */
    DEVICE,
    /** The host's, for what is offloaded: only copies reach it. */
    HOST
}

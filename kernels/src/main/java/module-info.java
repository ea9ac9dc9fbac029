/** CUDA kernels as fat binaries, and one Java launcher for each family of them. */
@SuppressWarnings("module") // dev.gatun is compiled after this module.
module dev.gatun.kernels {
    requires dev.gatun.bindings;

    exports dev.gatun.kernels to dev.gatun;
}

package dev.gatun.kernels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * One fat binary: the machine code of one {@code .cu} file for every architecture Gatun is built for,
 * in the form {@code cudaLibraryLoadData} takes.
 *
 * @param name the {@code .cu} file's name without its ending
 * @param bytes the file's content, not copied; whoever loads it must not change it
 */
public record KernelImage(String name, byte[] bytes) {

    /**
     * Reads {@code NAME.fatbin} from this module.
     *
     * @throws IllegalStateException if this build has none, as a build without nvcc does
     */
    public static KernelImage load(String name) {
        try (InputStream file = KernelImage.class.getResourceAsStream(name + ".fatbin")) {
            if (file == null) {
                throw new IllegalStateException(
                        "This build of Gatun holds no GPU kernels named \"" + name + "\": it was made without nvcc. "
                                + "Install the CUDA toolkit, 13.0 or newer, and build again with \"mvn -DskipTests package\". "
                                + "Training on the CPU needs neither.");
            }
            return new KernelImage(name, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the GPU kernels named \"" + name + "\"", e);
        }
    }
}

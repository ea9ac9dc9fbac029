package dev.gatun.jmh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.cuda.global.cudart;
import org.bytedeco.javacpp.Pointer;

/** JavaCPP's JNI of the CUDA runtime, over the very libcudart that the bindings use. */
final class JavaCppCuda {

    private static final String LIBRARY = "/org/bytedeco/cuda/linux-x86_64/libjnicudart.so";

    private JavaCppCuda() {}

    /**
     * Loads it. The runtime and the driver must have been loaded before.
     *
     * <p>JavaCPP's own loader would look for a libcudart by itself, in class path and toolkit, and open what it
     * finds beside the bindings' copy; and it would leave files in the user's home. So it is told to load
     * nothing, and the library is unpacked and loaded here. It asks for {@code libcudart.so.13} and
     * {@code libcuda.so.1} by these bare names, for which the dynamic linker takes what is in the process already.
     *
     * @throws MissingPrerequisite if the linker refuses it
     */
    @SuppressWarnings("restricted") // loading JNI code is what this class is for
    static void load() {
        System.setProperty("org.bytedeco.javacpp.loadLibraries", "false");
        try (InputStream jar = cudart.class.getResourceAsStream(LIBRARY)) {
            if (jar == null) {
                throw new MissingPrerequisite(
                        "JavaCPP's side of this benchmark is made for linux-x86_64 alone: no " + LIBRARY
                                + " on the class path.");
            }
            Path library = Files.createTempFile("libjnicudart", ".so");
            try {
                Files.write(library, jar.readAllBytes());
                System.load(library.toString());
            } finally {
                Files.delete(library); // what is mapped stays
            }
        } catch (UnsatisfiedLinkError e) {
            throw new MissingPrerequisite("JavaCPP's CUDA library cannot be loaded: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JavaCPP pointer to what the bindings made. */
    static Pointer pointer(MemorySegment segment) {
        return new Pointer() {
            {
                address = segment.address();
            }
        };
    }
}

package dev.gatun.bindings.generator;

import dev.gatun.bindings.generator.clang.Clang;
import java.nio.file.Path;

/** One libclang for all tests: it is closed by the end of the JVM. */
final class SharedClang {

    private SharedClang() {
    }

    static Clang get() {
        return Holder.CLANG;
    }

    private static final class Holder {
        static final Clang CLANG = new Clang(folder());

        private static Path folder() {
            String folder = System.getProperty("gatun.libclang");
            if (folder == null) {
                throw new AssertionError("The generator's tests need libclang 20: set the system property"
                        + " gatun.libclang to the folder of libclang.so (Maven does it)");
            }
            return Path.of(folder);
        }
    }
}

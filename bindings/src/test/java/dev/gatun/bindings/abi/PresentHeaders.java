package dev.gatun.bindings.abi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.bindings.abi.AbiLine.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Headers of a library on this machine, of the very version its table was made from; or the test is skipped. */
record PresentHeaders(Path umbrella, List<Path> folders) {

    static PresentHeaders of(BoundLibrary library, CompilerOnPath compiler, Path scratch)
            throws IOException, InterruptedException {
        Path umbrella = library.nativeHeaders().resolve("umbrella.h");
        HeaderFolders folders = HeaderFolders.of(library, scratch);
        assumeTrue(folders.given() || folders.missing(umbrella).isEmpty(),
                () -> "no headers of " + library.library().displayName() + " in " + folders.folders()
                        + ": name their folder with -D" + HeaderFolders.property(library) + "=FOLDER");
        for (Version made : versions(library, folders.given())) {
            String found = version(made, umbrella, folders, compiler, scratch);
            assumeTrue(made.value().equals(found),
                    () -> "the table of " + library.library().displayName() + " was made from headers with "
                            + made.macro() + " " + made.value() + ", and those in " + folders.folders() + " have "
                            + found + ": their structs may rightly differ");
        }
        return new PresentHeaders(umbrella, folders.folders());
    }

    /**
     * NVRTC's header has no version and NVML's the same for many drivers; where they were found in a toolkit, its
     * own version stands for them.
     */
    private static List<Version> versions(BoundLibrary library, boolean given) {
        boolean tellsTooLittle = library == BoundLibrary.NVRTC || library == BoundLibrary.NVML;
        List<Version> own = library.table().all(Version.class);
        return tellsTooLittle && !given
                ? Stream.concat(own.stream(), BoundLibrary.CUDART.table().all(Version.class).stream()).toList()
                : own;
    }

    private static String version(Version asked, Path umbrella, HeaderFolders folders, CompilerOnPath compiler,
                                  Path scratch) throws IOException, InterruptedException {
        boolean isToolkits = BoundLibrary.CUDART.table().lines().contains(asked);
        Path header = isToolkits ? BoundLibrary.CUDART.nativeHeaders().resolve("umbrella.h") : umbrella;
        List<String> printed = compiler.run(new CProgram(header).print(asked).source(), folders.folders(), scratch);
        return printed.isEmpty() ? "none" : ((Version) AbiLine.parse(printed.getFirst())).value();
    }
}

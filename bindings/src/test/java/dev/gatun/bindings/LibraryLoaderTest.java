package dev.gatun.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryLoaderTest {

    @TempDir
    Path root;

    private final FakeLinker linker = new FakeLinker();

    @Test
    void theFirstPlaceThatHasTheLibraryIsUsed() {
        Path first = file("first/libnccl.so.2");
        file("second/libnccl.so.2");
        String folders = root.resolve("empty") + ":" + root.resolve("first") + ":" + root.resolve("second");
        Machine machine = machine().variable("LD_LIBRARY_PATH", folders);

        assertThat(load(machine, NativeLibrary.NCCL, "2.28.9"))
                .isEqualTo(new LibraryStatus.Usable(
                        NativeLibrary.NCCL, first, Version.parse("2.28.9"), "LD_LIBRARY_PATH"));
        assertThat(linker.opened).containsExactly(first.toString());
    }

    @Test
    void aPropertyBeatsAVariableAndBothBeatTheLinkerPath() {
        Path byProperty = file("a/libnccl.so.2");
        Path byVariable = file("b/libnccl.so.2");
        Path byPath = file("c/libnccl.so.2");
        Machine machine = machine().variable("LD_LIBRARY_PATH", byPath.getParent());
        assertThat(path(load(machine, NativeLibrary.NCCL, "2.28"))).isEqualTo(byPath);
        machine.variable("GATUN_LIBRARY_NCCL", byVariable);
        assertThat(path(load(machine, NativeLibrary.NCCL, "2.28"))).isEqualTo(byVariable);
        machine.property("gatun.library.nccl", byProperty);
        assertThat(path(load(machine, NativeLibrary.NCCL, "2.28"))).isEqualTo(byProperty);
    }

    @Test
    void aSettingThatIsWrongIsReportedAndNothingElseTried() {
        Machine machine = machine()
                .property("gatun.library.nccl", root.resolve("typo.so"))
                .variable("LD_LIBRARY_PATH", file("good/libnccl.so.2").getParent());

        LibraryStatus status = load(machine, NativeLibrary.NCCL, "2.28");

        assertThat(status).isInstanceOfSatisfying(LibraryStatus.Missing.class, missing -> assertThat(missing.attempts())
                .containsExactly(new Attempt(
                        "property gatun.library.nccl", root.resolve("typo.so").toString(), "no such file")));
        assertThat(status.message())
                .contains("NCCL was not found where property gatun.library.nccl points: " + root.resolve("typo.so"))
                .contains("-Dgatun.library.nccl=PATH or GATUN_LIBRARY_NCCL=PATH");
        assertThat(linker.opened).isEmpty();
    }

    @Test
    void aFileThatDoesNotOpenIsReportedInTheLinkersWordsAndTheSearchGoesOn() {
        Path broken = file("broken/libnccl.so.2");
        linker.refusing(broken, broken + ": invalid ELF header");
        Machine machine = machine().variable("LD_LIBRARY_PATH", broken.getParent());

        LibraryStatus status = load(machine, NativeLibrary.NCCL, "2.28");

        assertThat(status.message())
                .contains("LD_LIBRARY_PATH: " + broken + ": invalid ELF header\n")
                .contains("system: libnccl.so.2: cannot open shared object file: No such file or directory");
    }

    @Test
    void aMissingLibraryListsEveryPlaceInOrderAndHowToPointToIt() {
        Machine machine = machine().variable("CUDA_HOME", "/nowhere").variable("LD_LIBRARY_PATH", "/a:/b");

        LibraryStatus status = load(machine, NativeLibrary.CUDART, "13.0");

        assertThat(status.usable()).isFalse();
        assertThat(status.message().replace(root.toString(), ""))
                .isEqualTo(
                        """
                        CUDA runtime was not found. Tried, in order:
                          property gatun.library.cudart: not set
                          variable GATUN_LIBRARY_CUDART: not set
                          LD_LIBRARY_PATH: /a/libcudart.so.13: no such file
                          LD_LIBRARY_PATH: /b/libcudart.so.13: no such file
                          CUDA_HOME: /nowhere/lib64/libcudart.so.13: no such file
                          CUDA_HOME: /nowhere/lib/libcudart.so.13: no such file
                          CUDA_HOME: /nowhere/targets/x86_64-linux/lib/libcudart.so.13: no such file
                          CUDA_PATH: not set
                          Python: no site-packages found
                          class path: org/bytedeco/cuda/linux-x86_64/libcudart.so.13: no such resource
                          usual folders: /usr/local/cuda/lib64/libcudart.so.13: no such file
                          usual folders: /usr/local/nvidia/lib64/libcudart.so.13: no such file
                          system: libcudart.so.13: cannot open shared object file: No such file or directory
                        To point to it, give the file or its folder with \
                        -Dgatun.library.cudart=PATH or GATUN_LIBRARY_CUDART=PATH.
                        It comes with the CUDA 13 toolkit, or pip install nvidia-cuda-runtime.""");
    }

    @Test
    void anOldLibraryIsRefusedWithBothVersions() {
        Path cudnn = file("old/libcudnn.so.9");
        Machine machine = machine().variable("LD_LIBRARY_PATH", cudnn.getParent());

        LibraryStatus status = load(machine, NativeLibrary.CUDNN, "9.10.1");

        assertThat(status).isInstanceOfSatisfying(LibraryStatus.Refused.class, refused -> {
            assertThat(refused.version()).contains(Version.parse("9.10.1"));
            assertThat(refused.path()).isEqualTo(cudnn);
        });
        assertThat(status.message())
                .startsWith("cuDNN 9.10.1 (" + cudnn + ") is too old: cuDNN 9.11 or newer is needed.")
                .contains("pip install nvidia-cudnn-cu13")
                .contains("GATUN_LIBRARY_CUDNN");
    }

    @Test
    void aLibraryThatDoesNotTellItsVersionIsRefused() {
        Path nvml = file("driver/libnvidia-ml.so.1");
        Machine machine = machine().variable("LD_LIBRARY_PATH", nvml.getParent());

        LibraryStatus status = loader(machine).load(NativeLibrary.NVML).status();

        assertThat(status).isInstanceOf(LibraryStatus.Refused.class);
        assertThat(status.message()).contains(nvml.toString(), "does not tell its version", "it has no nvmlInit_v2");
    }

    @Test
    void cudnnsPartsAreOpenedFromItsFolderWithThoseTheOthersNeedFirst() {
        List<Path> files = List.of(
                file("cudnn/libcudnn.so.9"),
                file("cudnn/libcudnn_graph.so.9"),
                file("cudnn/libcudnn_ops.so.9"),
                file("cudnn/libcudnn_adv.so.9"));
        file("elsewhere/libcudnn_cnn.so.9");
        Machine machine = machine()
                .variable("LD_LIBRARY_PATH", root.resolve("cudnn") + ":" + root.resolve("elsewhere"));

        load(machine, NativeLibrary.CUDNN, "9.19");

        assertThat(linker.opened.stream().distinct().map(Path::of)).containsExactlyElementsOf(files);
    }

    @Test
    void whatCudnnAsksForByNameIsOpenedBeforeIt() {
        List<NativeLibrary> before = new ArrayList<>();

        new LibraryLoader(machine().surroundings(), linker, before::add).load(NativeLibrary.CUDNN);

        assertThat(before).containsExactly(NativeLibrary.CUBLASLT, NativeLibrary.NVRTC);
    }

    @Test
    void theCompilersRuntimeIsTheSystemsWhereThereIsOne() {
        FakeLinker withSystem = new FakeLinker("libgcc_s.so.1");
        file("blas/libgcc_s.so.1");
        Path openBlas = file("blas/libopenblas.so.0");
        Path fortran = file("blas/libgfortran.so.5");
        Machine machine = machine().property("gatun.library.openblas", openBlas);

        new LibraryLoader(machine.surroundings(), withSystem, _ -> {}).load(NativeLibrary.OPENBLAS);

        assertThat(withSystem.opened).containsExactly("libgcc_s.so.1", fortran.toString(), openBlas.toString());
    }

    private Machine machine() {
        return new Machine(root);
    }

    private Path file(String path) {
        return machine().file(path);
    }

    private LibraryLoader loader(Machine machine) {
        return new LibraryLoader(machine.surroundings(), linker, _ -> {});
    }

    private LibraryStatus load(Machine machine, NativeLibrary library, String version) {
        return loader(machine).load(library, _ -> Version.parse(version)).status();
    }

    private static Path path(LibraryStatus status) {
        return ((LibraryStatus.Usable) status).path();
    }
}

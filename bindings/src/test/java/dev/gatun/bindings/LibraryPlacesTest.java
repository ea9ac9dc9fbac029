package dev.gatun.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryPlacesTest {

    @TempDir
    Path root;

    @Test
    void placesOfCudaLibrariesComeInTheDocumentedOrder() {
        assertThat(places(NativeLibrary.CUDNN, new Machine(root)))
                .extracting(Place::name)
                .containsExactly(
                        "property gatun.library.cudnn",
                        "variable GATUN_LIBRARY_CUDNN",
                        "LD_LIBRARY_PATH",
                        "CUDA_HOME",
                        "CUDA_PATH",
                        "Python",
                        "class path",
                        "usual folders",
                        "system");
    }

    @Test
    void theDriversLibraryIsNeverTakenFromAPackage() {
        assertThat(places(NativeLibrary.NVML, new Machine(root)))
                .extracting(Place::name)
                .doesNotContain("CUDA_HOME", "CUDA_PATH", "Python", "class path");
    }

    @Test
    void openBlasIsNotSoughtAmongCudaFolders() {
        assertThat(places(NativeLibrary.OPENBLAS, new Machine(root)))
                .extracting(Place::name)
                .containsExactly(
                        "property gatun.library.openblas",
                        "variable GATUN_LIBRARY_OPENBLAS",
                        "LD_LIBRARY_PATH",
                        "class path",
                        "system");
    }

    @Test
    void openMpiIsTheSystems() {
        assertThat(places(NativeLibrary.MPI, new Machine(root)))
                .extracting(Place::name)
                .containsExactly(
                        "property gatun.library.mpi", "variable GATUN_LIBRARY_MPI", "LD_LIBRARY_PATH", "system");
    }

    @Test
    void aSettingMayNameAFileOrItsFolder() {
        Path file = new Machine(root).file("opt/nccl/libnccl.so.2");
        Machine byFile = new Machine(root).property("gatun.library.nccl", file);
        Machine byFolder = new Machine(root).variable("GATUN_LIBRARY_NCCL", file.getParent());

        assertThat(files(places(NativeLibrary.NCCL, byFile), "property gatun.library.nccl")).containsExactly(file);
        assertThat(files(places(NativeLibrary.NCCL, byFolder), "variable GATUN_LIBRARY_NCCL")).containsExactly(file);
        assertThat(places(NativeLibrary.NCCL, byFolder))
                .filteredOn(Place::decisive)
                .extracting(Place::name)
                .containsExactly("variable GATUN_LIBRARY_NCCL");
    }

    @Test
    void everyFolderOfTheLinkerPathIsTriedInItsOrder() {
        Machine machine = new Machine(root).variable("LD_LIBRARY_PATH", "/b::/a:");

        assertThat(files(places(NativeLibrary.NCCL, machine), "LD_LIBRARY_PATH"))
                .containsExactly(Path.of("/b/libnccl.so.2"), Path.of("/a/libnccl.so.2"));
    }

    @Test
    void theToolkitHasThreeFoldersForLibraries() {
        Machine machine = new Machine(root).variable("CUDA_HOME", "/cuda");

        assertThat(files(places(NativeLibrary.CUDART, machine), "CUDA_HOME"))
                .containsExactly(
                        Path.of("/cuda/lib64/libcudart.so.13"),
                        Path.of("/cuda/lib/libcudart.so.13"),
                        Path.of("/cuda/targets/x86_64-linux/lib/libcudart.so.13"));
    }

    @Test
    void pythonsPackagesAreTriedWhereOneHasTheLibrary() {
        Machine machine = new Machine(root).variable("VIRTUAL_ENV", root.resolve("venv"));
        Path site = Path.of("venv/lib/python3.12/site-packages/nvidia");
        Path cublasLt = machine.file(site + "/cu13/lib/libcublasLt.so.13");
        Path cudnn = machine.file(site + "/cudnn/lib/libcudnn.so.9");

        assertThat(files(places(NativeLibrary.CUBLASLT, machine), "Python")).containsExactly(cublasLt);
        assertThat(files(places(NativeLibrary.CUDNN, machine), "Python")).containsExactly(cudnn);
        assertThat(place(places(NativeLibrary.NCCL, machine), "Python").candidates())
                .containsExactly(new Candidate.Absent(root.resolve(site) + "/*/lib", "no libnccl.so.2"));
    }

    private List<Place> places(NativeLibrary library, Machine machine) {
        return new LibraryPlaces(library, machine.surroundings()).inOrder();
    }

    private static Place place(List<Place> places, String name) {
        return places.stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Path> files(List<Place> places, String name) {
        return place(places, name).candidates().stream()
                .map(candidate -> ((Candidate.File) candidate).path())
                .toList();
    }
}

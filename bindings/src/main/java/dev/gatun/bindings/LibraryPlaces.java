package dev.gatun.bindings;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The places where a library may be, in the order {@link NativeLibrary} documents. Opens nothing. */
record LibraryPlaces(NativeLibrary library, Surroundings surroundings) {

    private static final List<String> TOOLKIT_FOLDERS = List.of("lib64", "lib", "targets/x86_64-linux/lib");

    List<Place> inOrder() {
        List<Place> places = new ArrayList<>();
        places.add(setting("property " + library.property(), surroundings.property(library.property())));
        places.add(setting("variable " + library.variable(), surroundings.variable(library.variable())));
        places.add(linkerPath());
        if (library.family() == LibraryFamily.CUDA) {
            places.add(toolkit("CUDA_HOME"));
            places.add(toolkit("CUDA_PATH"));
            places.add(python());
        }
        if (library.family() == LibraryFamily.CUDA || library.family() == LibraryFamily.BLAS) {
            places.add(classPath());
        }
        if (library.family() == LibraryFamily.CUDA || library.family() == LibraryFamily.DRIVER) {
            Path root = surroundings.root();
            places.add(Place.of(
                    "usual folders",
                    filesIn(Stream.of(root.resolve("usr/local/cuda/lib64"), root.resolve("usr/local/nvidia/lib64")))));
        }
        places.add(Place.of("system", library.sonames().stream().<Candidate>map(Candidate.Soname::new).toList()));
        return places;
    }

    private Place setting(String name, Optional<String> value) {
        if (value.isEmpty()) {
            return Place.unset(name);
        }
        Path path = Path.of(value.get());
        return Place.decisive(
                name, Files.isDirectory(path) ? filesIn(Stream.of(path)) : List.of(new Candidate.File(path)));
    }

    private Place linkerPath() {
        return surroundings.variable("LD_LIBRARY_PATH")
                .map(value -> Place.of("LD_LIBRARY_PATH", filesIn(folders(value))))
                .orElseGet(() -> Place.unset("LD_LIBRARY_PATH"));
    }

    /** The dynamic linker takes an empty entry for the working folder; that is hardly ever meant. */
    private static Stream<Path> folders(String list) {
        return Arrays.stream(list.split("[:;]")).filter(entry -> !entry.isBlank()).map(Path::of);
    }

    private Place toolkit(String variable) {
        return surroundings.variable(variable)
                .map(Path::of)
                .map(home -> Place.of(variable, filesIn(TOOLKIT_FOLDERS.stream().map(home::resolve))))
                .orElseGet(() -> Place.unset(variable));
    }

    private Place python() {
        List<Candidate> candidates = new ArrayList<>();
        for (Path sitePackages : new PythonSitePackages(surroundings).inOrder()) {
            Path packages = sitePackages.resolve("nvidia");
            List<Path> folders = SortedFolder.matching(packages, "*").stream()
                    .map(folder -> folder.resolve("lib"))
                    .filter(Files::isDirectory)
                    .toList();
            if (folders.isEmpty()) {
                candidates.add(new Candidate.Absent(packages + "/*/lib", "no such folder"));
            } else {
                candidates.addAll(existingFilesIn(packages, folders));
            }
        }
        if (candidates.isEmpty()) {
            candidates.add(new Candidate.Absent("", "no site-packages found"));
        }
        return Place.of("Python", candidates);
    }

    /** A dozen packages lie side by side and one at most has the library, so only that one is worth a line. */
    private List<Candidate> existingFilesIn(Path packages, List<Path> folders) {
        List<Candidate> files = filesIn(folders.stream()).stream()
                .filter(candidate -> candidate instanceof Candidate.File(Path path) && Files.exists(path))
                .toList();
        return files.isEmpty()
                ? List.of(new Candidate.Absent(
                        packages + "/*/lib", "no " + String.join(", ", library.sonames())))
                : files;
    }

    private Place classPath() {
        String folder = NativeJar.folderOf(library.family());
        List<Candidate> candidates = new ArrayList<>();
        for (String soname : library.sonames()) {
            URL resource = surroundings.resources().apply(folder + soname);
            candidates.add(
                    resource == null
                            ? new Candidate.Absent(folder + soname, "no such resource")
                            : new Candidate.Bundled(resource));
        }
        return Place.of("class path", candidates);
    }

    private List<Candidate> filesIn(Stream<Path> folders) {
        return folders.flatMap(folder -> library.sonames().stream().map(folder::resolve))
                .<Candidate>map(Candidate.File::new)
                .toList();
    }
}

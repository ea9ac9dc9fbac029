package dev.gatun.bindings;

import java.net.URL;
import java.nio.file.Path;

/** Something that may turn out to be a library. */
sealed interface Candidate {

    /** A file that may or may not exist. */
    record File(Path path) implements Candidate {}

    /** A name for the dynamic linker to look up in its own places. */
    record Soname(String name) implements Candidate {}

    /** A library inside a jar, or in a folder of classes, on the class path. */
    record Bundled(URL resource) implements Candidate {}

    /** Known without trying not to lead anywhere. */
    record Absent(String what, String reason) implements Candidate {}
}

package dev.gatun.train.config;

/** Where a setting comes from. */
public sealed interface Origin {

    /** A place in the file; both count from 1. */
    record InFile(int line, int column) implements Origin {
        @Override
        public String toString() {
            return "line " + line;
        }
    }

    /** Given beside the file, as {@code section.key=value}. */
    record CommandLine() implements Origin {
        @Override
        public String toString() {
            return "override";
        }
    }

    /** From the sizes that {@code model.preset} stands for. */
    record Preset(String name) implements Origin {
        @Override
        public String toString() {
            return "preset " + name;
        }
    }

    /** Left out, so that it has its default. */
    record Default() implements Origin {
        @Override
        public String toString() {
            return "default";
        }
    }

    /** From nowhere: it is missing, or the mistake is no setting's. */
    record None() implements Origin {
        @Override
        public String toString() {
            return "";
        }
    }
}

package dev.gatun.bindings;

/**
 * Files that belong to a library, lie in its folder, and are opened with it.
 *
 * <p>The dynamic linker takes a library that is already open for any later request of the same name, so
 * opening companions by path decides which copy is used.
 *
 * @param glob the file names
 * @param opening when they are opened
 */
record Companion(String glob, Opening opening) {

    enum Opening {
        /** Before the library, which needs them but whose search path may not lead to them. */
        BEFORE,

        /**
         * Before the library, but the system's copy where it has one: a second copy of the compiler's
         * runtime in one process is best avoided.
         */
        BEFORE_UNLESS_IN_SYSTEM,

        /** After the library, which would open them itself, by name, at a time of its choosing. */
        AFTER
    }
}

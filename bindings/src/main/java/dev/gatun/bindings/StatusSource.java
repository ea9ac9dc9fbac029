package dev.gatun.bindings;

/** What is asked about a status; a library, or a test's stand-in. Must not throw. */
@FunctionalInterface
interface StatusSource {
    StatusDescription describe(int status);
}

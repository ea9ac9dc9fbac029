package dev.gatun.bindings;

/** What to throw when a method handle to native code throws, which C functions never do by themselves. */
final class DowncallFailure {

    private DowncallFailure() {}

    /** The failure unchanged where it is unchecked, such as a library that is missing. */
    static RuntimeException of(String function, Throwable failure) {
        return switch (failure) {
            case Error error -> throw error;
            case RuntimeException exception -> exception;
            default -> new IllegalStateException("calling " + function, failure);
        };
    }
}

package dev.gatun.bindings;

/**
 * One place where a library was looked for in vain.
 *
 * @param place the setting or group of folders, such as {@code LD_LIBRARY_PATH}
 * @param what the file, folder pattern or library name that was tried; empty where the place itself is unset
 * @param reason why it did not serve: {@code dlopen}'s own words where a file was opened
 */
public record Attempt(String place, String what, String reason) {

    @Override
    public String toString() {
        return what.isEmpty() ? place + ": " + reason : place + ": " + what + ": " + reason;
    }
}

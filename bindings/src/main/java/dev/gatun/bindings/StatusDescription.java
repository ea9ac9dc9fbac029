package dev.gatun.bindings;

/**
 * What a library says about a status it returned.
 *
 * @param name its constant's name, such as {@code cudaErrorNoDevice}; null where the library did not say
 * @param text its sentences about it, joined; empty where it has none
 */
record StatusDescription(String name, String text) {

    /** One that joins those of the texts that say something, and say it for the first time. */
    static StatusDescription of(String name, String... texts) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            if (text != null && !text.isBlank() && joined.indexOf(text.strip()) < 0) {
                joined.append(joined.isEmpty() ? "" : "; ").append(text.strip());
            }
        }
        return new StatusDescription(name, joined.toString());
    }
}

package dev.gatun.train.config;

/**
 * One thing that is wrong with a configuration.
 *
 * @param key as written, such as {@code model.heads}; empty where the file as a whole is wrong
 * @param value as written, shortened if long; empty where there is none
 * @param rule what is wrong with it, to be read after key and value
 * @param fix a sentence that mends it
 * @param origin where the value was given
 */
public record Mistake(String key, String value, String rule, String fix, Origin origin) {

    /** As a person reads it: {@code model.heads = 5 (line 4): does not divide model.hidden = 192. Try 4 or 6.} */
    @Override
    public String toString() {
        return (subject() + rule + ". " + fix).strip();
    }

    private String subject() {
        if (key.isEmpty() && origin instanceof Origin.InFile(int line, int column)) {
            return "line " + line + ", column " + column + ": ";
        }
        if (key.isEmpty()) {
            return "";
        }
        String place = origin.toString();
        return key + (value.isEmpty() ? "" : " = " + value) + (place.isEmpty() ? "" : " (" + place + ")") + ": ";
    }
}

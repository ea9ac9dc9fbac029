package dev.gatun.device;

/**
 * Something about a machine that a user of Gatun should know.
 *
 * @param severity how much it matters
 * @param code a stable name for scripts, such as {@code driver_too_old}
 * @param subject what it is about: a library's id, or GPUs by index such as {@code 0} and {@code 0,1}; empty
 *     where it is the whole machine
 * @param what what does not work, or works less well
 * @param fix the command or setting that mends it; empty where nothing needs mending
 */
public record Finding(Severity severity, String code, String subject, String what, String fix) {

    /** How much a finding matters, worst first. */
    public enum Severity {
        /** Training as this machine promises it will not work. */
        ERROR,
        /** It works, but slower or on less than there is. */
        WARNING,
        /** Nothing is wrong. */
        INFO
    }
}

package dev.gatun.exec.job;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slurm's way to write many hosts: {@code gpu[01-03,7]-ib,login}. */
final class HostList {

    /** The first number of each bracket, and what is in none, up to a comma outside of brackets. */
    private static final Pattern PIECE = Pattern.compile("([^,\\[\\]]+)|\\[(\\d+)(?:-\\d+)?(?:,\\d+(?:-\\d+)?)*]");

    private HostList() {}

    static String first(String list) {
        StringBuilder host = new StringBuilder();
        Matcher piece = PIECE.matcher(list);
        while (piece.lookingAt()) {
            host.append(piece.group(1) == null ? piece.group(2) : piece.group(1));
            piece.region(piece.end(), piece.regionEnd());
        }
        boolean whole = piece.regionStart() == list.length() || list.charAt(piece.regionStart()) == ',';
        if (host.isEmpty() || !whole) {
            throw new JobException("Slurm's list of hosts is " + list + ", which has no first host. Set "
                    + Variables.ADDRESS + "=HOST:PORT in all processes.");
        }
        return host.toString();
    }
}

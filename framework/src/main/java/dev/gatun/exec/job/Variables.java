package dev.gatun.exec.job;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The environment, of which an empty variable is none. */
record Variables(Map<String, String> all) {

    static final String PROCESS = "GATUN_PROCESS";
    static final String PROCESSES = "GATUN_PROCESSES";
    static final String ADDRESS = "GATUN_RENDEZVOUS";
    static final String TOKEN = "GATUN_TOKEN";

    private static final String MASTER_ADDRESS = "MASTER_ADDR";
    private static final String MASTER_PORT = "MASTER_PORT";
    private static final int LAST_PORT = 65_535;
    private static final Pattern HOST_AND_PORT = Pattern.compile("\\[?([^\\[\\]]+?)]?:(\\d{1,5})");
    private static final Set<String> LOOPBACK = Set.of("localhost", "::1");

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    String text(String name) {
        return all.getOrDefault(name, "").strip();
    }

    boolean same(String one, String other) {
        return has(one) && text(one).equals(text(other));
    }

    int number(String name, Launcher launcher, int least, int most) {
        if (!has(name)) {
            throw new JobException(name + " is not set, and "
                    + (name.equals(launcher.index()) ? launcher.count() : launcher.index()) + " is: "
                    + launcher.name() + " sets both. Set both, or neither to train in one process.");
        }
        return number(name, least, most);
    }

    private int number(String name, int least, int most) {
        try {
            int number = Integer.parseInt(text(name));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Said below.
        }
        throw new JobException(name + " is " + text(name) + ", and must be a number of " + least
                + (most == Integer.MAX_VALUE ? " or more." : " to " + most + "."));
    }

    /** Where the user says that process 0 is. */
    Optional<Place> address() {
        if (!has(ADDRESS)) {
            return Optional.empty();
        }
        Matcher address = HOST_AND_PORT.matcher(text(ADDRESS));
        int port = address.matches() ? Integer.parseInt(address.group(2)) : 0;
        if (port < 1 || port > LAST_PORT) {
            throw new JobException(ADDRESS + " is " + text(ADDRESS) + ", and must be a host and a port of 1 to "
                    + LAST_PORT + ", as node1:29500.");
        }
        return Optional.of(at(address.group(1), port));
    }

    /** The same as PyTorch's variables say it; torchrun itself listens at their port, and the next is taken. */
    Optional<Place> master() {
        if (!has(MASTER_ADDRESS) && !has(MASTER_PORT)) {
            return Optional.empty();
        }
        if (!has(MASTER_ADDRESS) || !has(MASTER_PORT)) {
            String missing = has(MASTER_ADDRESS) ? MASTER_PORT : MASTER_ADDRESS;
            String there = has(MASTER_ADDRESS) ? MASTER_ADDRESS : MASTER_PORT;
            throw new JobException(missing + " is not set, and " + there + " is. Set both, or " + ADDRESS + ".");
        }
        boolean taken = text("TORCHELASTIC_USE_AGENT_STORE").equalsIgnoreCase("true");
        return Optional.of(at(text(MASTER_ADDRESS), number(MASTER_PORT, 1, LAST_PORT - 1) + (taken ? 1 : 0)));
    }

    private static Place at(String host, int port) {
        return LOOPBACK.contains(host) || host.startsWith("127.")
                ? new Place.OnThisHost("port-" + port, OptionalInt.of(port))
                : new Place.At(host, port);
    }
}

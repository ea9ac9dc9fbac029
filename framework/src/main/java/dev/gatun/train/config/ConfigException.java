package dev.gatun.train.config;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration has mistakes; the message lists them all, a line each. */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Mistake> mistakes;

    ConfigException(String source, List<Mistake> mistakes) {
        super(mistakes.stream()
                .map(mistake -> "\n  " + mistake)
                .collect(Collectors.joining("", source + ": " + counted(mistakes.size()), "")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** In the file's order; what the file does not hold comes last. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    private static String counted(int number) {
        return number == 1 ? "1 mistake" : number + " mistakes";
    }
}

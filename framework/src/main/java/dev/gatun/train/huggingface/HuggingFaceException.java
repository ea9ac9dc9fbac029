package dev.gatun.train.huggingface;

import java.nio.file.Path;
import java.util.List;

/** A model's folder cannot be read, converted or written; the message names it, what is wrong, and what to do. */
public final class HuggingFaceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final int SHOWN = 20;

    HuggingFaceException(String message) {
        super(message);
    }

    HuggingFaceException(String message, Throwable cause) {
        super(message, cause);
    }

    /** All that is wrong with something, a line each; there is at least one. */
    static HuggingFaceException of(Path path, List<String> mistakes, String remedy) {
        StringBuilder message = new StringBuilder().append(path).append(" cannot be used:");
        mistakes.stream().limit(SHOWN).forEach(mistake -> message.append("\n  ").append(mistake));
        if (mistakes.size() > SHOWN) {
            message.append("\n  and ").append(mistakes.size() - SHOWN).append(" more");
        }
        return new HuggingFaceException(message.append('\n').append(remedy).toString());
    }
}

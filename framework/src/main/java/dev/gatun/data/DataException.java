package dev.gatun.data;

/** Something about the text, the tokenizer or the token cache that a user can mend; the message says how. */
public final class DataException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DataException(String message) {
        super(message);
    }

    DataException(String message, Throwable cause) {
        super(message, cause);
    }
}

package dev.gatun.data;

/**
 * Hears how the tokenizing of a text goes on, in the thread that opens its shards. Nothing is said where the tokens are
 * in the cache.
 */
public interface TokenizingListener {

    /** Has no interest. */
    TokenizingListener NONE = new TokenizingListener() {
        @Override
        public void begun(String text, long bytes) {}

        @Override
        public void read(String source, long bytes) {}

        @Override
        public void ended(long tokens) {}
    };

    /**
     * @param text as {@code data.text} names it
     * @param bytes of all its files
     */
    void begun(String text, long bytes);

    /**
     * Called many times a second.
     *
     * @param source the file that is read now
     * @param bytes read so far, of all files
     */
    void read(String source, long bytes);

    /** Not called where it fails. */
    void ended(long tokens);
}

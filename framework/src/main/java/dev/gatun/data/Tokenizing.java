package dev.gatun.data;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Tokenizes a corpus on several threads. The calling thread reads the text and cuts it into portions, other threads
 * make tokens of these, and the calling thread writes them in the text's order. So many portions at most are under way that
 * memory does not grow with the text.
 */
final class Tokenizing implements AutoCloseable {

    /** So that threads have work while the writer waits for a portion that takes long. */
    private static final int PORTIONS_PER_THREAD = 4;

    private final Tokenizer tokenizer;
    private final ShardWriter writer;
    private final TokenizingListener listener;
    private final TokenWidth width;
    private final Pieces pieces;
    private final int portionSize;
    private final int mostUnderWay;
    private final ExecutorService threads;
    private final Queue<Future<ByteBuffer>> underWay = new ArrayDeque<>();
    private Portion portion = new Portion();
    private boolean textBefore;

    /**
     * @param piece the most characters that are tokenized at a time
     * @param threads that make tokens
     */
    Tokenizing(Tokenizer tokenizer, ShardWriter writer, int piece, int threads, TokenizingListener listener) {
        this.tokenizer = tokenizer;
        this.writer = writer;
        this.listener = listener;
        this.width = TokenWidth.of(tokenizer.vocabularySize());
        this.pieces = new Pieces(piece);
        this.portionSize = piece;
        this.mostUnderWay = PORTIONS_PER_THREAD * threads;
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("gatun-tokenizer-", 0).factory());
    }

    /** Writes all tokens of a corpus. */
    void run(Corpus corpus) throws IOException {
        requireReadable(corpus);
        listener.begun(corpus.name(), corpus.sources().stream().mapToLong(Corpus.Source::bytes).sum());
        long bytesBefore = 0;
        for (Corpus.Source source : corpus.sources()) {
            try (Corpus.Texts texts = source.open()) {
                for (Optional<Reader> text = texts.next(); text.isPresent(); text = texts.next()) {
                    tokenize(text.get(), source.name(), bytesBefore, texts);
                }
            }
            bytesBefore += source.bytes();
        }
        submit();
        while (!underWay.isEmpty()) {
            write(underWay.remove());
        }
        listener.ended(writer.tokens());
    }

    /** What is wrong with a file is better told before the work than in the middle. */
    private static void requireReadable(Corpus corpus) throws IOException {
        for (Corpus.Source source : corpus.sources()) {
            try (Corpus.Texts texts = source.open()) {
                texts.next().orElse(Reader.nullReader()).read();
            }
        }
    }

    private void tokenize(Reader text, String source, long bytesBefore, Corpus.Texts texts) throws IOException {
        pieces.begin(text);
        boolean first = true;
        for (Optional<String> piece = pieces.next(); piece.isPresent(); piece = pieces.next()) {
            portion.add(piece.get(), first && textBefore);
            first = false;
            textBefore = true;
            if (portion.characters() >= portionSize) {
                submit();
                listener.read(source, bytesBefore + texts.bytesRead());
            }
        }
    }

    private void submit() throws IOException {
        if (underWay.size() == mostUnderWay) {
            write(underWay.remove());
        }
        Portion whole = portion;
        underWay.add(threads.submit(() -> whole.tokens(tokenizer, width)));
        portion = new Portion();
    }

    private void write(Future<ByteBuffer> tokens) throws IOException {
        try {
            writer.write(tokens.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataException("Tokenizing was interrupted. Start it again.", e);
        }
    }

    /** Waits for what is at work and forgets the rest. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}

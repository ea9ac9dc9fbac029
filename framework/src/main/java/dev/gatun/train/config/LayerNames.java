package dev.gatun.train.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The names of a model's layers: {@code embedding}, {@code blocks.0} and on, and {@code head}. */
final class LayerNames {

    private static final String BLOCK = "blocks.";
    /** As many digits as the blocks of the deepest model need. */
    private static final Pattern BLOCKS = Pattern.compile("blocks\\.(\\d{1,3})(?:-(\\d{1,3}))?");

    private LayerNames() {}

    /** Those of a model with so many blocks, in order. */
    static List<String> ofModel(int blocks) {
        List<String> names = new ArrayList<>();
        names.add("embedding");
        IntStream.range(0, blocks).forEach(index -> names.add(BLOCK + index));
        names.add("head");
        return names;
    }

    /** Whether a model with so many blocks has the layer. */
    static boolean isOfModel(String layer, int blocks) {
        Matcher block = BLOCKS.matcher(layer);
        return !block.matches() || Integer.parseInt(block.group(1)) < blocks;
    }

    /** The layers that a name or a range such as {@code blocks.0-3} stands for. */
    static List<String> of(String text) throws UnfitValue {
        if (text.equals("embedding") || text.equals("head")) {
            return List.of(text);
        }
        Matcher range = BLOCKS.matcher(text);
        if (!range.matches()) {
            throw new UnfitValue("names " + Words.shortened(text) + ", which is no layer",
                    "Layers are embedding, blocks.0 and on, blocks.0-3 for several, and head.");
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        if (last < first) {
            throw new UnfitValue("has the range " + text + ", whose end is before its start",
                    "Write it as " + BLOCK + last + "-" + first + ".");
        }
        return IntStream.rangeClosed(first, last).mapToObj(index -> BLOCK + index).toList();
    }

    /** Whether the second is the block after the first, which may be a range. */
    static boolean adjoin(String first, String second) {
        Matcher before = BLOCKS.matcher(first);
        Matcher after = BLOCKS.matcher(second);
        if (!before.matches() || !after.matches()) {
            return false;
        }
        String end = before.group(2) == null ? before.group(1) : before.group(2);
        return Integer.parseInt(end) + 1 == Integer.parseInt(after.group(1));
    }

    /** A block or range, lengthened by a block that adjoins it. */
    static String range(String first, String last) {
        return first.replaceFirst("-.*", "") + "-" + last.substring(BLOCK.length());
    }
}

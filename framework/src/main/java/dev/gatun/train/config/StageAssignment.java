package dev.gatun.train.config;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stages given to layers by hand.
 *
 * @param stages of each layer that has been given one, ranges written out, in the order given
 */
public record StageAssignment(Map<String, Integer> stages) {

    /** Takes a copy. */
    public StageAssignment {
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }

    /** The stages of layers, of which those left out have the default. */
    public List<Integer> of(List<String> layers, int defaultStage) {
        return layers.stream().map(layer -> stages.getOrDefault(layer, defaultStage)).toList();
    }

    /** Reads a mapping of layers or ranges of them to stages. */
    static StageAssignment of(Node node) throws UnfitValue {
        if (!(node instanceof Node.Mapping(List<Node.Entry> entries, Origin _))) {
            throw new UnfitValue("must give layers their stages",
                    "Try {embedding: 0, blocks.0-1: 0, head: 1}; how many stages there are is said by "
                            + "parallel.pipeline_parallel_degree.");
        }
        Map<String, Integer> stages = new LinkedHashMap<>();
        for (Node.Entry entry : entries) {
            int stage = stage(entry);
            for (String layer : LayerNames.of(entry.key())) {
                if (stages.putIfAbsent(layer, stage) != null) {
                    throw new UnfitValue("names " + layer + " twice", "Keep one of them.");
                }
            }
        }
        return new StageAssignment(stages);
    }

    private static int stage(Node.Entry entry) throws UnfitValue {
        try {
            return Types.whole(0).parse(entry.value());
        } catch (UnfitValue e) {
            throw new UnfitValue("gives " + Words.shortened(entry.key()) + " the stage "
                    + Words.shortened(entry.value().text()) + ", which " + e.getMessage(),
                    "Stages are numbered from 0, as in {embedding: 0, blocks.0-1: 0, head: 1}.");
        }
    }

    /** As few entries as say the same: neighbouring blocks on a stage become a range. */
    Map<String, Integer> ranges() {
        Deque<Map.Entry<String, Integer>> ranges = new ArrayDeque<>();
        for (Map.Entry<String, Integer> next : stages.entrySet()) {
            Map.Entry<String, Integer> last = ranges.peekLast();
            if (last != null
                    && last.getValue().equals(next.getValue())
                    && LayerNames.adjoin(last.getKey(), next.getKey())) {
                ranges.removeLast();
                ranges.addLast(Map.entry(LayerNames.range(last.getKey(), next.getKey()), next.getValue()));
            } else {
                ranges.addLast(next);
            }
        }
        Map<String, Integer> written = new LinkedHashMap<>();
        ranges.forEach(range -> written.put(range.getKey(), range.getValue()));
        return written;
    }

    @Override
    public String toString() {
        return ranges().toString().replace("=", ": ");
    }
}

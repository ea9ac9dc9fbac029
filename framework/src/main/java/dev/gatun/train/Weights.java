package dev.gatun.train;

import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.Part;
import dev.gatun.graph.Role;
import dev.gatun.parallel.TrainingPrograms;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A graph's first values, in a world. */
final class Weights {

    /** What is written at once, elements: 16 MiB. */
    private static final int PIECE = 1 << 22;

    /** What one core makes at once: some milliseconds' worth. */
    private static final int BLOCK = 1 << 14;

    private Weights() {}

    /**
     * Writes the parameters that the seed gives, the same in every layout: each rank its part, so that the model as a
     * whole is nowhere. All cores make them, as each value is a function of its place alone.
     */
    static void initialize(World world, Graph graph, long seed) {
        long largest = graph.parameters().keySet().stream().mapToLong(each -> each.shape().elements()).max().orElse(0);
        float[] piece = new float[(int) Math.min(PIECE, largest)];
        Map<String, List<Place>> masters = world.places(Role.MASTER);
        Map<String, List<Place>> parameters = world.places(Role.PARAMETER);
        graph.parameters().forEach((parameter, initializer) -> {
            String name = parameter.name();
            List<Place> places = masters.getOrDefault(
                    name + TrainingPrograms.MASTER, parameters.getOrDefault(name, List.of()));
            for (Place place : places) {
                for (Part.Run run : place.runs()) {
                    for (long at = 0; at < run.length(); at += piece.length) {
                        int length = (int) Math.min(piece.length, run.length() - at);
                        fill(initializer, seed, name, run.whole() + at, piece, length);
                        place.write(run.local() + at, piece, length);
                    }
                }
            }
        });
    }

    /** Makes {@code length} values, the first that of flat index {@code from}, on all cores. */
    static void fill(
            Initializer initializer, long seed, String name, long from, float[] values, int length) {
        IntStream.range(0, Math.ceilDiv(length, BLOCK)).parallel().forEach(block -> {
            int at = block * BLOCK;
            initializer.fill(seed, name, from + at, values, at, Math.min(BLOCK, length - at));
        });
    }

    /** Writes what never changes. */
    static void constants(World world, Graph graph) {
        graph.constants().forEach((constant, values) -> world.places(Role.CONSTANT, constant.name())
                .forEach(place -> place.write(0, values, values.length)));
    }
}

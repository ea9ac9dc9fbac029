package dev.gatun.train;

import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Part;
import dev.gatun.graph.Role;
import dev.gatun.parallel.TrainingPrograms;
import java.util.List;
import java.util.Map;

/** A graph's first values, in a world. */
final class Weights {

    private static final int PIECE = 1 << 16;

    private Weights() {}

    /**
     * Writes the parameters that the seed gives, the same in every layout: each rank its part, so that the model as a
     * whole is nowhere.
     */
    static void initialize(World world, Graph graph, long seed) {
        float[] piece = new float[PIECE];
        Map<String, List<Place>> masters = world.places(Role.MASTER);
        Map<String, List<Place>> parameters = world.places(Role.PARAMETER);
        graph.parameters().forEach((parameter, initializer) -> {
            String name = parameter.name();
            List<Place> places = masters.getOrDefault(name + TrainingPrograms.MASTER, parameters.get(name));
            for (Place place : places) {
                for (Part.Run run : place.runs()) {
                    for (long at = 0; at < run.length(); at += PIECE) {
                        int length = (int) Math.min(PIECE, run.length() - at);
                        initializer.fill(seed, name, run.whole() + at, piece, length);
                        place.write(run.local() + at, piece, length);
                    }
                }
            }
        });
    }

    /** Writes what never changes. */
    static void constants(World world, Graph graph) {
        graph.constants().forEach((constant, values) -> world.places(Role.CONSTANT, constant.name())
                .forEach(place -> place.write(0, values, values.length)));
    }
}

package dev.gatun.train;

import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Role;
import java.util.List;

/** A graph's first values, in a world. */
final class Weights {

    private static final int PIECE = 1 << 16;

    private Weights() {}

    /** Writes the parameters that the seed gives, the same in every layout. */
    static void initialize(World world, Graph graph, long seed) {
        float[] piece = new float[PIECE];
        graph.parameters().forEach((parameter, initializer) -> {
            List<Place> places = world.places(Role.PARAMETER, parameter.name());
            long elements = parameter.shape().elements();
            for (long at = 0; at < elements; at += PIECE) {
                int length = (int) Math.min(PIECE, elements - at);
                initializer.fill(seed, parameter.name(), at, piece, length);
                for (Place place : places) {
                    place.write(at, piece, length);
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

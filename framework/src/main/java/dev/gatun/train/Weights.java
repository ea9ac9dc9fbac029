package dev.gatun.train;

import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.Part;
import dev.gatun.graph.Role;
import dev.gatun.parallel.TrainingPrograms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
                Batch batch = new Batch(initializer, seed, name, place, piece);
                place.runs().forEach(batch::add);
                batch.write();
            }
        });
    }

    /**
     * What of a place is made and written at once. A part of a matrix's columns has many short runs: what they have
     * becomes one write.
     */
    private static final class Batch {

        private final Initializer initializer;
        private final long seed;
        private final String name;
        private final Place place;
        private final float[] piece;
        private final List<Block> blocks = new ArrayList<>();
        /** Where in the place it begins. */
        private long first;
        private int length;

        Batch(Initializer initializer, long seed, String name, Place place, float[] piece) {
            this.initializer = initializer;
            this.seed = seed;
            this.name = name;
            this.place = place;
            this.piece = piece;
        }

        /** So many values for index {@code at} of the piece, the first that of flat index {@code whole}. */
        private record Block(long whole, int at, int length) {}

        void add(Part.Run run) {
            if (run.local() != first + length) {
                write();
                first = run.local();
            }
            for (long done = 0; done < run.length(); ) {
                if (length == piece.length) {
                    write();
                }
                int some = (int) Math.min(Math.min(BLOCK, piece.length - length), run.length() - done);
                blocks.add(new Block(run.whole() + done, length, some));
                length += some;
                done += some;
            }
        }

        /** Makes the values on all cores, writes them, and begins behind them. */
        void write() {
            blocks.parallelStream().forEach(
                    block -> initializer.fill(seed, name, block.whole(), piece, block.at(), block.length()));
            place.write(first, piece, length);
            blocks.clear();
            first += length;
            length = 0;
        }
    }

    /** Writes what never changes. */
    static void constants(World world, Graph graph) {
        graph.constants().forEach((constant, values) -> world.places(Role.CONSTANT, constant.name())
                .forEach(place -> place.write(0, values, values.length)));
    }
}

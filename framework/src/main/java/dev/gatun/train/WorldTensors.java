package dev.gatun.train;

import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.DType;
import dev.gatun.graph.Role;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.train.checkpoint.Dtype;
import dev.gatun.train.checkpoint.FloatType;
import dev.gatun.train.checkpoint.Share;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.checkpoint.TensorEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A world's tensors of one role, to and from a checkpoint, each rank's by a thread of its own. */
final class WorldTensors {

    private static final int MISTAKES_SHOWN = 20;

    private final SortedMap<String, List<Place>> places;
    /** What checkpoints may have them in. */
    private final Set<Dtype> read;

    /** The tensors of a role, which checkpoints have in fp32. */
    WorldTensors(World world, Role role) {
        this(world.places(role), Set.of(Dtype.F32));
    }

    private WorldTensors(Map<String, List<Place>> places, Set<Dtype> read) {
        this.places = new TreeMap<>(places);
        this.read = read;
    }

    /** The model's parameters under their own names: what the optimizer works on, in 16 bits their fp32 copies. */
    static WorldTensors parameters(World world) {
        return parameters(world::places);
    }

    private static WorldTensors parameters(Function<Role, ? extends Map<String, List<Place>>> world) {
        Map<String, List<Place>> masters = world.apply(Role.MASTER);
        if (masters.isEmpty()) {
            return new WorldTensors(world.apply(Role.PARAMETER), Set.of(Dtype.F32));
        }
        SortedMap<String, List<Place>> named = new TreeMap<>();
        masters.forEach((name, held) ->
                named.put(name.substring(0, name.length() - TrainingPrograms.MASTER.length()), held));
        return new WorldTensors(named, Set.of(Dtype.F32));
    }

    /** AdamW's moments, whose type need not be the checkpoint's. */
    static WorldTensors optimizerStates(World world) {
        return optimizerStates(world::places);
    }

    private static WorldTensors optimizerStates(Function<Role, ? extends Map<String, List<Place>>> world) {
        return new WorldTensors(world.apply(Role.OPTIMIZER_STATE), Set.of(Dtype.F32, Dtype.BF16));
    }

    /** All that a checkpoint keeps, each of it once, from the ranks that are to write it, those elsewhere included. */
    static List<Share> shares(World world) {
        SortedMap<Integer, RankTensors> model = parameters(world::placesEverywhere).distinct();
        SortedMap<Integer, RankTensors> optimizer = optimizerStates(world::placesEverywhere).distinct();
        return IntStream.rangeClosed(0, Math.max(model.lastKey(), optimizer.lastKey()))
                .filter(rank -> model.containsKey(rank) || optimizer.containsKey(rank))
                .mapToObj(rank -> new Share(
                        model.getOrDefault(rank, new RankTensors()), optimizer.getOrDefault(rank, new RankTensors()),
                        world.isHere(rank)))
                .toList();
    }

    /**
     * Every part of every tensor once, by the rank that is to write it: of those that have copies, the one that has
     * least to write so far, the largest parts first.
     */
    SortedMap<Integer, RankTensors> distinct() {
        Map<Object, Copies> parts = new LinkedHashMap<>();
        places.forEach((name, held) -> held.stream().filter(place -> !place.runs().isEmpty()).forEach(place ->
                parts.computeIfAbsent(List.of(name, place.piece()), _ -> new Copies(name, new ArrayList<>()))
                        .places().add(place)));
        SortedMap<Integer, RankTensors> ranks = new TreeMap<>();
        parts.values().stream().sorted(Comparator.comparingLong(Copies::bytes).reversed()).forEach(copies -> {
            Place writer = copies.places().stream()
                    .min(Comparator.comparingLong(place ->
                            ranks.containsKey(place.rank()) ? ranks.get(place.rank()).bytes() : 0))
                    .orElseThrow();
            ranks.computeIfAbsent(writer.rank(), _ -> new RankTensors()).add(copies.name(), writer);
        });
        ranks.values().forEach(RankTensors::sortByName);
        return ranks;
    }

    /** A part of a tensor on all ranks that have it. */
    private record Copies(String name, List<Place> places) {

        long bytes() {
            return places.getFirst().tensor().bytes();
        }
    }

    /**
     * Reads every tensor, for all ranks that hold some of it; what no rank holds is not read.
     *
     * @param values fp32, or bf16 for values that are rounded to the nearest of that type
     * @throws TrainingException which names every tensor that is missing, or there in another shape
     */
    void load(StoredTensors stored, DType values) {
        requireAll(stored);
        SortedMap<Integer, RankTensors> ranks = new TreeMap<>();
        places.forEach((name, held) -> held.forEach(place ->
                ranks.computeIfAbsent(place.rank(), _ -> new RankTensors()).add(name, place)));
        ranks.values().parallelStream().forEach(rank -> rank.load(stored, values == DType.BF16 ? FloatType.BF16 : FloatType.F32));
    }

    /** The same with values as they are. */
    void load(StoredTensors stored) {
        load(stored, DType.FP32);
    }

    private void requireAll(StoredTensors stored) {
        List<String> mistakes = new ArrayList<>();
        places.forEach((name, held) -> {
            TensorEntry needed = RankTensors.whole(name, held.getFirst());
            TensorEntry found = stored.entries().get(name);
            if (found == null) {
                mistakes.add("there is no " + name);
            } else if (!read.contains(found.dtype()) || !found.shape().equals(needed.shape())) {
                mistakes.add(name + " is " + found.dtype() + found.shape() + " and not " + needed.dtype()
                        + needed.shape());
            }
        });
        if (!mistakes.isEmpty()) {
            int others = mistakes.size() - MISTAKES_SHOWN;
            throw new TrainingException(stored.path() + " is of another model: "
                    + String.join("; ", mistakes.subList(0, Math.min(MISTAKES_SHOWN, mistakes.size())))
                    + (others > 0 ? "; and " + others + " more" : "")
                    + ". Use the configuration that the checkpoint was made with.");
        }
    }
}

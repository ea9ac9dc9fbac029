package dev.gatun.train;

import dev.gatun.device.Processes;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.DType;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.parallel.TrainingPrograms;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for NaN and infinities in what a world keeps, after a step that had some. */
final class NonFinite {

    private static final int PIECE = 1 << 20;

    private NonFinite() {}

    /**
     * What to call the first tensor that is not finite: of the parameters in the model's order, then of their gradients
     * in the backward pass's, which is the other way round.
     */
    static Optional<String> first(World world, Graph graph, Processes processes) {
        Found here = first(world, graph);
        byte[] mine = (here.order + " " + here.what).getBytes(StandardCharsets.UTF_8);
        return processes.exchange("non-finite", mine).stream()
                .map(bytes -> Found.parse(new String(bytes, StandardCharsets.UTF_8)))
                .min(Comparator.comparingInt(Found::order))
                .filter(found -> found.order < Integer.MAX_VALUE)
                .map(Found::what);
    }

    /**
     * A tensor.
     *
     * @param order its place among all that are looked at
     */
    private record Found(int order, String what) {

        static final Found NONE = new Found(Integer.MAX_VALUE, "");

        static Found parse(String text) {
            int space = text.indexOf(' ');
            return new Found(Integer.parseInt(text.substring(0, space)), text.substring(space + 1));
        }
    }

    /** On the ranks of this process. */
    private static Found first(World world, Graph graph) {
        List<String> names = new ArrayList<>(graph.parameters().keySet().stream().map(Tensor::name).toList());
        Map<String, List<Place>> masters = world.places(Role.MASTER);
        Map<String, List<Place>> parameters = world.places(Role.PARAMETER);
        Map<String, List<Place>> gradients = world.places(Role.GRADIENT);
        float[] values = new float[PIECE];
        int order = 0;
        for (String name : names) {
            order++;
            List<Place> places = masters.getOrDefault(
                    name + TrainingPrograms.MASTER, parameters.getOrDefault(name, List.of()));
            if (places.stream().anyMatch(place -> !isFinite(place, values))) {
                return new Found(order, "the parameter " + name);
            }
        }
        for (String name : names.reversed()) {
            order++;
            if (gradients.getOrDefault(name, List.of()).stream().anyMatch(place -> !isFinite(place, values))) {
                return new Found(order, "the gradient of " + name);
            }
        }
        return Found.NONE;
    }

    private static boolean isFinite(Place place, float[] values) {
        if (place.tensor().dtype() != DType.FP32) {
            return true; // of 16-bit tensors there are fp32 copies, which are looked at
        }
        long elements = place.tensor().bytes() / Float.BYTES;
        for (long at = 0; at < elements; at += values.length) {
            int length = (int) Math.min(values.length, elements - at);
            place.read(at, values, length);
            for (int index = 0; index < length; index++) {
                if (!Float.isFinite(values[index])) {
                    return false;
                }
            }
        }
        return true;
    }
}

package dev.gatun.train.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of {@code memory}. */
final class MemoryKeys {

    private static final Pattern GROUP = Pattern.compile("group_([1-9]\\d{0,5})");
    /** Of a block, by their names in the graph. */
    private static final List<String> OPERATIONS =
            List.of("layer_norm", "rms_norm", "linear", "rope", "attention", "gelu", "swiglu", "add");

    static final Key<ActivationCheckpointing> ACTIVATION_CHECKPOINTING = constant("activation_checkpointing",
            new Type<>("`none`, `each`, `contiguous`, `group_N` or a list of layers", MemoryKeys::checkpointing),
            new ActivationCheckpointing.None());
    static final Key<List<String>> RECOMPUTE_OPERATIONS = constant("recompute_operations",
            Types.listOf(Types.choice(OPERATIONS, name -> name)), List.of());
    static final Key<Boolean> OFFLOAD_ACTIVATIONS = constant("offload_activations", Types.BOOL, false);
    static final Key<Integer> LOADING_HORIZON = constant("activation_loading_horizon", Types.whole(1), 4);
    static final Key<Boolean> OFFLOAD_OPTIMIZER_STATE = constant("offload_optimizer_state", Types.BOOL, false);
    static final Key<Boolean> DELAYED_INITIALIZATION = constant("delayed_parameter_initialization",
            Types.always("parameters are always made on the ranks that hold them"), true);

    static final List<Key<?>> ALL = List.of(
            ACTIVATION_CHECKPOINTING, RECOMPUTE_OPERATIONS, OFFLOAD_ACTIVATIONS, LOADING_HORIZON,
            OFFLOAD_OPTIMIZER_STATE, DELAYED_INITIALIZATION);

    private MemoryKeys() {}

    private static ActivationCheckpointing checkpointing(Node node) throws UnfitValue {
        if (node instanceof Node.Sequence(List<Node> items, Origin _)) {
            List<String> names = new ArrayList<>();
            for (Node item : items) {
                names.addAll(LayerNames.of(item.text()));
            }
            return new ActivationCheckpointing.Layers(names.stream().distinct().toList());
        }
        Matcher group = GROUP.matcher(node.text());
        return switch (node.text()) {
            case "none" -> new ActivationCheckpointing.None();
            case "each" -> new ActivationCheckpointing.Each();
            case "contiguous" -> new ActivationCheckpointing.Contiguous();
            case String _ when group.matches() ->
                new ActivationCheckpointing.Groups(Integer.parseInt(group.group(1)));
            default -> throw new UnfitValue("must be none, each, contiguous, group_N or a list of layers",
                    "Try each, group_2 or [blocks.0-1, head].");
        };
    }

    private static <T> Key<T> constant(String name, Type<T> type, T value) {
        return Key.constant("memory", name, type, value);
    }
}

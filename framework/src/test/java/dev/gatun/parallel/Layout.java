package dev.gatun.parallel;

import dev.gatun.graph.Graph;
import dev.gatun.model.Gpt2;
import dev.gatun.model.Llama;
import dev.gatun.model.TransformerShape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A model of seven blocks with small odd sizes and the layout that it is trained in, in words such as
 * {@code llama tied pp=2 dp=2 m=4 schedule=gpipe zero=3}. All train on batches of {@link #BATCH} sequences.
 *
 * @param words the model's name, and settings that are not as they are by themselves
 */
public record Layout(String words) {

    public static final int BATCH = 16;
    public static final int BLOCKS = 7;

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("pp", "1"),
            Map.entry("dp", "1"),
            Map.entry("tp", "1"),
            Map.entry("m", "1"),
            Map.entry("schedule", "one_f_one_b"),
            Map.entry("chunks", "1"),
            Map.entry("active", "1000"),
            Map.entry("placement", "cluster"),
            Map.entry("zero", "0"),
            Map.entry("scatter", "500000000"),
            Map.entry("persist", "0"),
            Map.entry("live", "1000000000"),
            Map.entry("recompute", "none"),
            Map.entry("bucket", "25000000"),
            Map.entry("clip", "0"),
            Map.entry("dropout", "0"));

    private boolean is(String word) {
        return Arrays.asList(words.split(" ")).contains(word);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(DEFAULTS);
        for (String word : words.split(" ")) {
            if (word.contains("=")) {
                settings.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
            }
        }
        return settings;
    }

    private String text(String key) {
        return settings().get(key);
    }

    private int number(String key) {
        return Integer.parseInt(text(key));
    }

    public Graph graph() {
        boolean tied = is("tied");
        int vocabulary = TinyModels.VOCABULARY;
        double dropout = Double.parseDouble(text("dropout"));
        return TinyModels.graph(
                is("llama")
                        ? new Llama(new TransformerShape(BLOCKS, 32, 8, 4, 44, vocabulary, 11, tied, 1e-5, 1e4,
                                dropout))
                        : new Gpt2(new TransformerShape(BLOCKS, 24, 4, 4, 52, vocabulary, 11, tied, 1e-5, 0, dropout)),
                sequences());
    }

    /** Of a micro-batch. */
    public int sequences() {
        return BATCH / (number("dp") * number("m"));
    }

    public double clipNorm() {
        return Double.parseDouble(text("clip"));
    }

    public Parallelism how() {
        int replicas = number("dp");
        int zero = number("zero");
        int shards = settings().containsKey("shards") ? number("shards") : zero == 0 ? 1 : replicas;
        Mesh mesh = new Mesh(number("pp"), replicas, number("tp"), shards, Placement.of(text("placement")));
        Schedule schedule = Schedule.of(
                Schedule.Kind.valueOf(text("schedule").toUpperCase(Locale.ROOT)),
                mesh.stages(),
                number("m"),
                number("chunks"),
                number("active"));
        return Parallelism.of(mesh, schedule)
                .with(TensorParallel.Options.all(is("sp")))
                .with(new Sharding(zero, number("scatter"), number("persist"), number("live")))
                .with(new Reduction(!is("late"), number("bucket")))
                .with(recompute())
                .with(new Offload(settings().containsKey("horizon"), number("horizon", 4), is("states_away")))
                .withPrescaledBatch(!is("own_share"));
    }

    private int number(String key, int otherwise) {
        return settings().containsKey(key) ? number(key) : otherwise;
    }

    private Recompute recompute() {
        return switch (text("recompute")) {
            case "none" -> Recompute.none();
            case "each" -> Recompute.each();
            case "contiguous" -> Recompute.contiguous();
            case "named" -> Recompute.layers(Set.of("blocks.1", "blocks.4", "head"));
            case "selective" -> Recompute.none()
                    .withOperations(is("llama") ? Set.of("rms_norm", "swiglu") : Set.of("layer_norm", "gelu"));
            case "gathered" -> Recompute.none().withOperations(Set.of("all_gather"));
            case "both" -> Recompute.group(3).withOperations(Set.of("attention"));
            case String group -> Recompute.group(Integer.parseInt(group.substring("group_".length())));
        };
    }

    /** The same model and micro-batches on one device, where no rank shares a sum. */
    public Layout alone() {
        return new Layout((is("llama") ? "llama" : "gpt2") + (is("tied") ? " tied" : "") + " m=" + BATCH / sequences()
                + " clip=" + text("clip") + " dropout=" + text("dropout"));
    }

    /** The layout with other settings for some, such as {@code "zero=0"}. */
    public Layout but(String others) {
        return new Layout(words + " " + others);
    }

    /** Whether every sum is taken in the order in which one device takes it. */
    public boolean keepsEverySum() {
        return number("dp") == 1 && number("tp") == 1 && !(is("tied") && number("pp") > 1);
    }

    @Override
    public String toString() {
        return words;
    }
}

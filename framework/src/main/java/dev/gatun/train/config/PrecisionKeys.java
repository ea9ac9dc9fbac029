package dev.gatun.train.config;

import dev.gatun.graph.DType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The keys of {@code precision}. */
final class PrecisionKeys {

    static final Key<DType> DTYPE = derived("dtype",
            Types.choice(List.of(DType.FP32, DType.FP16, DType.BF16), Words::of),
            "`fp16` or `bf16` if the key of that name is `true`, else `fp32`", PrecisionKeys::dtype);
    static final Key<Boolean> FP16 = isDtype("fp16", DType.FP16);
    static final Key<Boolean> BF16 = isDtype("bf16", DType.BF16);
    static final Key<LossScale> LOSS_SCALE = derived("loss_scale",
            new Type<>("`none`, `dynamic` or a number above 0", PrecisionKeys::lossScale),
            "`dynamic` with `precision.dtype: fp16`, else `none`",
            values -> values.get(DTYPE)
                    .map(dtype -> dtype == DType.FP16 ? new LossScale.Dynamic() : new LossScale.None()));
    static final Key<Double> INITIAL_LOSS_SCALE =
            constant("initial_loss_scale", Types.number(Range.POSITIVE), 0x1p32);
    static final Key<Double> LOSS_SCALE_GROWTH = constant("loss_scale_growth", Types.number(Range.ABOVE_ONE), 2.0);
    static final Key<Integer> LOSS_SCALE_WINDOW = constant("loss_scale_window", Types.whole(1), 1000);
    static final Key<Double> MIN_LOSS_SCALE = constant("min_loss_scale", Types.number(Range.POSITIVE), 1.0);
    static final Key<Boolean> FP32_RESIDUAL = constant("fp32_residual_addition", Types.BOOL, false);
    static final Key<DType> MOMENTS =
            constant("moments", Types.choice(List.of(DType.FP32, DType.BF16), Words::of), DType.FP32);
    static final Key<Boolean> TF32 = constant("tf32", Types.BOOL, false);
    static final Key<Boolean> FUSED_SOFTMAX = constant("fused_softmax",
            Types.always("attention is one operation, with its softmax"), true);
    static final Key<Boolean> FUSED_BIAS_GELU = constant("fused_bias_gelu",
            Types.always("a bias is added where its product is computed"), true);

    static final List<Key<?>> ALL = List.of(
            DTYPE, FP16, BF16, LOSS_SCALE, INITIAL_LOSS_SCALE, LOSS_SCALE_GROWTH, LOSS_SCALE_WINDOW, MIN_LOSS_SCALE,
            FP32_RESIDUAL, MOMENTS, TF32, FUSED_SOFTMAX, FUSED_BIAS_GELU);

    private PrecisionKeys() {}

    /** From what is given only, as the defaults of the keys that it looks at come from it. */
    private static Optional<DType> dtype(Values values) {
        if (isGivenAsTrue(values, FP16)) {
            return Optional.of(DType.FP16);
        }
        return Optional.of(isGivenAsTrue(values, BF16) ? DType.BF16 : DType.FP32);
    }

    private static boolean isGivenAsTrue(Values values, Key<Boolean> key) {
        return values.isGiven(key) && values.get(key).orElse(false);
    }

    private static LossScale lossScale(Node node) throws UnfitValue {
        return switch (node.text()) {
            case "none" -> new LossScale.None();
            case "dynamic" -> new LossScale.Dynamic();
            default -> {
                try {
                    yield new LossScale.Constant(Types.number(Range.POSITIVE).parse(node));
                } catch (UnfitValue e) {
                    throw new UnfitValue("must be none, dynamic or a number above 0", "Try dynamic.");
                }
            }
        };
    }

    private static Key<Boolean> isDtype(String name, DType dtype) {
        return derived(name, Types.BOOL, "whether `precision.dtype` is `" + name + "`",
                values -> values.get(DTYPE).map(dtype::equals));
    }

    private static <T> Key<T> constant(String name, Type<T> type, T value) {
        return Key.constant("precision", name, type, value);
    }

    private static <T> Key<T> derived(
            String name, Type<T> type, String text, Function<Values, Optional<T>> value) {
        return Key.derived("precision", name, type, text, value);
    }
}

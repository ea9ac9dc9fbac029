package dev.gatun.train;

/**
 * What the loss is multiplied with, so that its gradients do not vanish in fp16 (Micikevicius et al., 2018). A dynamic
 * scale doubles after {@link #GROWTH_INTERVAL} steps in a row with finite gradients, and is halved after one without.
 */
public final class LossScale {

    /** Of a dynamic scale at first. */
    public static final float INITIAL = 0x1p32f;

    /** Good steps in a row after which a dynamic scale doubles. */
    public static final int GROWTH_INTERVAL = 1000;

    private static final float SMALLEST = 1;

    /** The largest power of two whose reciprocal is no subnormal fp32 number, with which gradients are multiplied. */
    private static final float LARGEST = 0x1p126f;

    /**
     * What a checkpoint keeps.
     *
     * @param scale the value
     * @param goodSteps steps with finite gradients since it changed last, or since gradients were not finite
     */
    public record State(float scale, int goodSteps) {

        public State {
            if (!(scale >= SMALLEST && scale <= LARGEST)) {
                throw new IllegalArgumentException(
                        "a loss scale of " + scale + " is not between " + SMALLEST + " and " + LARGEST);
            }
            if (goodSteps < 0 || goodSteps >= GROWTH_INTERVAL) {
                throw new IllegalArgumentException(
                        goodSteps + " good steps are not between 0 and " + (GROWTH_INTERVAL - 1));
            }
        }
    }

    private final boolean dynamic;
    private State state;

    private LossScale(boolean dynamic, State state) {
        this.dynamic = dynamic;
        this.state = state;
    }

    /** A scale that stays as it is; 1 for none. */
    public static LossScale fixed(float value) {
        return new LossScale(false, new State(value, 0));
    }

    /** A scale that follows the gradients, from {@link #INITIAL} on. */
    public static LossScale dynamic() {
        return dynamic(new State(INITIAL, 0));
    }

    /** A dynamic scale as it was saved. */
    public static LossScale dynamic(State saved) {
        return new LossScale(true, saved);
    }

    /** For the next step. */
    public float value() {
        return state.scale();
    }

    public State state() {
        return state;
    }

    /** @param finite whether all gradients of the step just done were; if not, its update was left out */
    public void update(boolean finite) {
        if (dynamic) {
            state = finite ? afterGoodStep() : new State(Math.max(state.scale() / 2, SMALLEST), 0);
        }
    }

    private State afterGoodStep() {
        int goodSteps = state.goodSteps() + 1;
        return goodSteps < GROWTH_INTERVAL
                ? new State(state.scale(), goodSteps)
                : new State(Math.min(state.scale() * 2, LARGEST), 0);
    }
}

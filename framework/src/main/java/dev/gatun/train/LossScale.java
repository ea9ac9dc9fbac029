package dev.gatun.train;

import dev.gatun.train.config.PrecisionSettings;

/**
 * What the loss is multiplied with, so that its gradients do not vanish in fp16 (Micikevicius et al., 2018). A dynamic
 * scale grows after a number of steps in a row with finite gradients, and is halved after one without.
 */
final class LossScale {

    /** The largest power of two whose reciprocal is no subnormal fp32 number, with which gradients are multiplied. */
    private static final float LARGEST = 0x1p126f;

    /**
     * How a scale changes.
     *
     * @param growth what it is multiplied with; 1 if it never changes
     * @param window good steps in a row after which it grows
     * @param smallest what it never falls below
     */
    public record Dynamics(double growth, int window, double smallest) {

        /** The SageMaker library's: times 2 after 1000 good steps, not below 1. */
        public static final Dynamics STANDARD = new Dynamics(2, 1000, 1);

        private static final Dynamics NONE = new Dynamics(1, 1, 0);
    }

    /**
     * What a checkpoint keeps.
     *
     * @param scale the value
     * @param goodSteps steps with finite gradients since it changed last, or since gradients were not finite
     */
    public record State(float scale, int goodSteps) {

        public State {
            if (!(scale > 0 && scale <= LARGEST)) {
                throw new IllegalArgumentException("a loss scale of " + scale + " is not above 0 and at most " + LARGEST);
            }
            if (goodSteps < 0) {
                throw new IllegalArgumentException(goodSteps + " good steps are less than none");
            }
        }
    }

    private final Dynamics dynamics;
    private State state;

    private LossScale(Dynamics dynamics, State state) {
        this.dynamics = dynamics;
        this.state = state;
    }

    /** A scale that stays as it is; 1 for none. */
    public static LossScale fixed(float value) {
        return new LossScale(Dynamics.NONE, new State(value, 0));
    }

    /** A scale that follows the gradients, from a state on. */
    public static LossScale dynamic(Dynamics dynamics, State first) {
        return new LossScale(dynamics, first);
    }

    /** The scale that settings ask for. */
    static LossScale of(PrecisionSettings settings) {
        return switch (settings.lossScale()) {
            case dev.gatun.train.config.LossScale.None _ -> fixed(1);
            case dev.gatun.train.config.LossScale.Constant constant -> fixed((float) constant.scale());
            case dev.gatun.train.config.LossScale.Dynamic _ -> dynamic(
                    new Dynamics(settings.lossScaleGrowth(), settings.lossScaleWindow(), settings.minLossScale()),
                    new State((float) Math.min(settings.initialLossScale(), LARGEST), 0));
        };
    }

    /** For the next step. */
    public float value() {
        return state.scale();
    }

    public State state() {
        return state;
    }

    /** Goes on from what a checkpoint kept; a scale that never changes stays as it is. */
    void restore(State saved) {
        if (dynamics != Dynamics.NONE) {
            state = saved;
        }
    }

    /** Whether a step whose gradients are not finite may be made up for by a smaller scale. */
    boolean canShrink() {
        return dynamics != Dynamics.NONE && state.scale() > dynamics.smallest();
    }

    /** @param finite whether all gradients of the step just done were; if not, its update was left out */
    public void update(boolean finite) {
        if (dynamics != Dynamics.NONE) {
            state = finite ? afterGoodStep() : new State((float) Math.max(state.scale() / 2, dynamics.smallest()), 0);
        }
    }

    private State afterGoodStep() {
        int goodSteps = state.goodSteps() + 1;
        return goodSteps < dynamics.window()
                ? new State(state.scale(), goodSteps)
                : new State((float) Math.min(state.scale() * dynamics.growth(), LARGEST), 0);
    }
}

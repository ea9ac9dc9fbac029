package dev.gatun.train.config;

import dev.gatun.graph.DType;

/**
 * Number formats. With 16 bits, the optimizer works on an fp32 copy of the parameters.
 *
 * @param dtype of parameters, activations and their gradients: fp32, fp16 or bf16
 * @param lossScale what the loss is multiplied by so that small gradients are not lost
 * @param initialLossScale where a dynamic scale starts
 * @param lossScaleGrowth what it is multiplied by after {@code lossScaleWindow} good steps
 * @param lossScaleWindow steps
 * @param minLossScale which it never falls below
 * @param fp32ResidualAddition whether the sums along the residual path are kept in fp32
 * @param moments what AdamW keeps its moments in: fp32, or bf16 with stochastic rounding
 * @param tf32 whether a GPU rounds the operands of fp32 products to TF32
 */
public record PrecisionSettings(
        DType dtype,
        LossScale lossScale,
        double initialLossScale,
        double lossScaleGrowth,
        int lossScaleWindow,
        double minLossScale,
        boolean fp32ResidualAddition,
        DType moments,
        boolean tf32) implements Settings {}

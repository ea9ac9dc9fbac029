/**
 * What a step computes: tensors, operations with their shape rules, costs and gradient rules, the recorder with which a
 * model writes its forward pass, and the backward pass derived from it.
 *
 * <p>Uses no other package. Nothing here touches memory or a device: a graph is data, which {@code parallel} rewrites,
 * {@code plan} lays out and {@code exec} runs.
 */
package dev.gatun.graph;

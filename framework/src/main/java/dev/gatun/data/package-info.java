/**
 * From text to batches: a {@link dev.gatun.data.Corpus} is read once through a {@link dev.gatun.data.Tokenizer} into
 * memory-mapped {@link dev.gatun.data.TokenShards}, and {@link dev.gatun.data.Batches} takes sequences out of these in
 * an order that is a function of the position alone.
 *
 * <p>Uses {@code dev.gatun.graph} for its random numbers and {@code dev.gatun.bindings} for the cache folder. What is
 * wrong with the data is a {@link dev.gatun.data.DataException}.
 */
package dev.gatun.data;

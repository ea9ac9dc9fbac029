/**
 * The configuration of a run: YAML and overrides in, checked records out, with every mistake reported at once.
 *
 * <p>{@code Keys} is the one table of keys, {@code Rules} the one of what keys ask of each other; reading, writing,
 * comparing and the table in {@code configs/README.md} follow from them. Of the rest of Gatun it
 * uses the presets, number formats and placements.
 */
package dev.gatun.train.config;

/**
 * Training and what comes of it: the loop, its settings, metrics, checkpoints, and text from a trained model.
 */
package dev.gatun.train;

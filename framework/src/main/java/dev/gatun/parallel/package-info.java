/**
 * Turns one recorded graph into the programs of many ranks: where layers go, what stages send each other, in which order
 * micro-batches run, and the optimizer's step at the end.
 */
package dev.gatun.parallel;

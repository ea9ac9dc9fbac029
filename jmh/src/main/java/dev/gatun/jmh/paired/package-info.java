/**
 * Two versions' results of the same benchmarks, run in turns: which case became slower or faster beyond noise.
 * {@code ci/jmh-paired} makes the results and asks.
 */
package dev.gatun.jmh.paired;

/**
 * What a rank does in a step, in full: programs, their memory, their cost, and the proof that they fit together.
 *
 * <p>Plans are made and checked without touching a device; a device only says how much scratch memory its kernels take.
 */
package dev.gatun.plan;

/**
 * Trains from Java: {@link dev.gatun.Training} is where a program begins. Uses all packages below but {@code cli},
 * which is written with it.
 */
package dev.gatun;

/**
 * Finding, opening and checking the native libraries, and turning their statuses into exceptions.
 *
 * <p>{@link dev.gatun.bindings.NativeLibrary} lists the libraries; the generated packages below this
 * one bind their functions through {@link dev.gatun.bindings.Symbols}. Everything here uses the JDK
 * alone, and of Gatun's modules this is the only one with native access.
 */
package dev.gatun.bindings;

/**
 * The processes of one job: how launchers say that there are several, how they find each other, and what they tell each
 * other over TCP while they train. Uses {@code dev.gatun.device.Processes} alone, which it implements.
 */
package dev.gatun.exec.job;

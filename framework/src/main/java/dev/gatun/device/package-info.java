/**
 * What a program runs on. Holds what {@code doctor} knows of the machine: {@link
 * dev.gatun.device.MachineReport} is the data, probes fill it, {@link dev.gatun.device.Findings} judges it.
 * May use {@code dev.gatun.bindings}, but neither its generated packages nor raw memory, which stop at the
 * packages below this one.
 */
package dev.gatun.device;

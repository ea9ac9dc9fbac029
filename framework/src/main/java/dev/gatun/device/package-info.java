/**
 * What a program runs on. Holds what {@code doctor} knows of the machine: {@link
 * dev.gatun.device.MachineReport} and {@link dev.gatun.device.NcclNetwork} are the data, probes fill them, {@link
 * dev.gatun.device.Findings} judges them.
 * May use {@code dev.gatun.bindings}, but neither its generated packages nor raw memory, which stop at the
 * packages below this one.
 */
package dev.gatun.device;

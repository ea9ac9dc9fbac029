/**
 * Proof that the generated bindings fit the C headers: the committed ABI tables are compared with the
 * generated Java by reflection, with what a C compiler prints for the same headers, and with the symbols of
 * the libraries on the machine.
 */
package dev.gatun.bindings.abi;

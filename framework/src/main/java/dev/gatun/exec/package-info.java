/** Runs planned programs: a thread for each rank, and the host's access to what they keep. */
package dev.gatun.exec;

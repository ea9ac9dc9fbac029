/** The command line: one picocli command a class, under {@link dev.gatun.cli.Main}. May use every package. */
package dev.gatun.cli;

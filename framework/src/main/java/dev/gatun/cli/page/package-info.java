/**
 * Plans and runs as pages that a browser shows without a network: data as JSON, and static files that draw it. Uses
 * what commands make, and no command.
 */
package dev.gatun.cli.page;

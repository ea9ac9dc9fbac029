package dev.gatun.exec.job;

import java.time.Duration;

/**
 * How long processes wait for each other.
 *
 * @param start until all are there: nodes come up one after the other, and images are pulled
 * @param hello until one that has connected has said who it is
 * @param heartbeat between two signs of life
 * @param silence after which one that gave none is taken for lost
 * @param exchange until all have come to an exchange; one may tokenize or write meanwhile
 * @param told between two notes on who is waited for
 */
record Timing(
        Duration start, Duration hello, Duration heartbeat, Duration silence, Duration exchange, Duration told) {

    static final Timing STANDARD = new Timing(
            Duration.ofMinutes(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            Duration.ofSeconds(20),
            Duration.ofHours(1),
            Duration.ofSeconds(15));
}

package dev.gatun.exec.job;

/** Another process, and the connection to it. */
record Peer(Member member, Connection connection) {}

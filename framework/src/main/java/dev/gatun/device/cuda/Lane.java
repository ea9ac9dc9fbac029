package dev.gatun.device.cuda;

/** What may go on at the same time: computing, and copies each way, which have engines of their own. */
enum Lane {
    COMPUTE,
    TO_HOST,
    TO_DEVICE
}

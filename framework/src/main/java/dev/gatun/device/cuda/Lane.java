package dev.gatun.device.cuda;

/**
 * What may go on at the same time: computing, copies between device and host each way, which have engines of their own,
 * and communication with other devices.
 */
enum Lane {
    COMPUTE,
    TO_HOST,
    TO_DEVICE,
    COLLECTIVE,
    SEND,
    RECEIVE
}

package dev.gatun.device.cuda;

/** Attention by cuDNN, on the device that is current. */
final class FusedAttention implements AutoCloseable {

    @Override
    public void close() {}
}

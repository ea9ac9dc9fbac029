package dev.gatun.exec.job;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A connection to another process. Any thread may send, one reads. */
final class Connection implements Closeable {

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    Connection(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    }

    /** Between two bytes that come; then reading fails. */
    void limitSilence(Duration limit) throws IOException {
        socket.setSoTimeout((int) Math.max(1, limit.toMillis()));
    }

    synchronized void send(Message message) throws IOException {
        message.write(out);
    }

    synchronized void send(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** @throws IOException if there are more than {@code most}, or none come any more */
    byte[] receive(int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("it does not speak as Gatun does");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    Message receiveMessage(int processes) throws IOException {
        return Message.read(in, processes);
    }

    /** What no reader will get over, in words. */
    static String reason(IOException failure, Duration silence) {
        return switch (failure) {
            case SocketTimeoutException _ -> "nothing was heard of it for " + silence.toSeconds() + " s";
            case EOFException _ -> "its connection was closed, as when it is killed";
            default -> failure.getMessage();
        };
    }

    /** Says that nothing more will be sent; what is under way still comes. */
    synchronized void endSending() {
        try {
            socket.shutdownOutput();
        } catch (IOException closedAlready) {
            // Which ends it, too.
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // Nothing is left to do.
        }
    }
}

package dev.gatun.parallel;

import dev.gatun.device.Device;
import dev.gatun.device.Layout;
import dev.gatun.device.Memory;
import dev.gatun.device.OperationTime;
import dev.gatun.device.Peers;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Space;
import java.util.List;

/** Another device, of which a test changes a part. */
public abstract class ForwardingDevice implements Device {

    private final Device inner;

    protected ForwardingDevice(Device inner) {
        this.inner = inner;
    }

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public long workspaceBytes(Node node) {
        return inner.workspaceBytes(node);
    }

    @Override
    public Memory allocate(Space space, long bytes) {
        return inner.allocate(space, bytes);
    }

    @Override
    public Executable compile(Program program, Layout layout, Peers peers) {
        return inner.compile(program, layout, peers);
    }

    @Override
    public void abort(Throwable cause) {
        inner.abort(cause);
    }

    @Override
    public void close() {
        inner.close();
    }

    /** Another device's program, of which a test changes a part. */
    public abstract static class ForwardingExecutable implements Executable {

        private final Executable inner;

        protected ForwardingExecutable(Executable inner) {
            this.inner = inner;
        }

        @Override
        public void run() {
            inner.run();
        }

        @Override
        public long[] times() {
            return inner.times();
        }

        @Override
        public List<OperationTime> profile() {
            return inner.profile();
        }
    }
}

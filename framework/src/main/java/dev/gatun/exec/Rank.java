package dev.gatun.exec;

import dev.gatun.device.Device;
import dev.gatun.device.Device.Executable;
import dev.gatun.device.Memory;
import dev.gatun.device.OperationTime;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;
import dev.gatun.plan.RankPlan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A rank's thread: it does the device's setting up, then each program it is told to run, until it is told to stop. */
final class Rank {

    private static final int SPINS = 2_000;
    private static final int STOP = -1;

    private final RankPlan plan;
    private final Device device;
    private final Consumer<Throwable> failed;
    private final Thread thread;
    private final Map<Space, Memory> memories = new EnumMap<>(Space.class);
    private Executable[] executables;
    private int program;
    private boolean profiled;
    private List<OperationTime> profile = List.of();
    private Thread waiting;
    private volatile long commanded = 1; // setting up is the first command
    private volatile long done;

    Rank(RankPlan plan, Device device, Consumer<Throwable> failed) {
        this.plan = plan;
        this.device = device;
        this.failed = failed;
        thread = Thread.ofPlatform().name("gatun-rank-" + plan.rank()).daemon().unstarted(this::serve);
    }

    RankPlan plan() {
        return plan;
    }

    Device device() {
        return device;
    }

    Place place(Tensor tensor) {
        return new Place(tensor, plan.peers(), memories.get(tensor.space()), plan.memory().offset(tensor));
    }

    void start() {
        waiting = Thread.currentThread();
        thread.start();
    }

    long[] times(int index) {
        return executables[index].times();
    }

    void command(int index) {
        command(index, false);
    }

    /** @param profiled whether the time of each operation is wanted */
    void command(int index, boolean profiled) {
        program = index;
        this.profiled = profiled;
        waiting = Thread.currentThread();
        commanded++;
        LockSupport.unpark(thread);
    }

    /** What the last profiled command found. */
    List<OperationTime> profile() {
        return profile;
    }

    void stop() {
        command(STOP);
    }

    /** Waits until the thread has ended, even if the waiting thread is interrupted. */
    void join() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException early) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the last command is done. */
    void await() {
        for (int spins = 0; done < commanded; spins++) {
            pause(spins);
        }
    }

    private void serve() {
        for (long command = 1; ; command++) {
            for (int spins = 0; commanded < command; spins++) {
                pause(spins);
            }
            boolean stop = command > 1 && program == STOP;
            try {
                if (command == 1) {
                    setUp();
                } else if (!stop && profiled) {
                    profile = executables[program].profile();
                } else if (!stop) {
                    executables[program].run();
                }
            } catch (Throwable failure) {
                failed.accept(failure);
            }
            Thread toWake = waiting;
            done = command;
            LockSupport.unpark(toWake);
            if (stop) {
                return;
            }
        }
    }

    private void setUp() {
        for (Space space : Space.values()) {
            memories.put(space, device.allocate(space, plan.memory().bytes(space)));
        }
        executables = plan.programs().stream()
                .map(each -> device.compile(each, plan.memory(), plan.peers()))
                .toArray(Executable[]::new);
    }

    private void pause(int spins) {
        if (spins < SPINS) {
            Thread.onSpinWait();
        } else {
            LockSupport.park(this);
        }
    }
}

package dev.gatun.exec;

import dev.gatun.device.Device;
import dev.gatun.device.OperationTime;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.plan.RankPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The ranks of this process, which are all of a job or some, each with its device, its memory and a thread of its own.
 *
 * <p>One thread drives it: it writes inputs, runs a program on all ranks at once, and reads outputs. A rank that fails
 * takes the others down, and its reason is what {@link #run} throws; the world is of no use after that.
 */
public final class World implements AutoCloseable {

    private final List<Rank> ranks = new ArrayList<>();
    private final List<RankPlan> plans;
    private final int first;
    private final List<String> programs;
    private volatile IllegalStateException failure;
    private boolean closed;

    /**
     * Takes each device's memory, prepares all programs and starts the threads.
     *
     * @param devices one for each plan, in the ranks' order; closed with this, also where a rank cannot be set up
     * @throws IllegalStateException if a rank cannot be set up; its message has the rank and the reason
     */
    public World(List<? extends Device> devices, List<RankPlan> plans) {
        this(devices, plans, 0);
    }

    /**
     * Takes the memory of some ranks' devices; other processes have the other ranks.
     *
     * @param devices of the ranks that are here, in their order
     * @param plans of all ranks
     * @param first the first rank that is here
     * @throws IllegalStateException as {@link #World(List, List)}
     */
    public World(List<? extends Device> devices, List<RankPlan> plans, int first) {
        this.plans = plans;
        this.first = first;
        programs = plans.getFirst().programs().stream().map(program -> program.name()).toList();
        for (RankPlan plan : plans.subList(first, first + devices.size())) {
            ranks.add(new Rank(plan, devices.get(plan.rank() - first), cause -> failed(plan.rank(), cause)));
        }
        ranks.forEach(Rank::start);
        try {
            await();
        } catch (IllegalStateException notReady) {
            close();
            throw notReady;
        }
    }

    /**
     * Runs a program on all ranks and returns when all have finished it.
     *
     * @throws IllegalStateException if a rank failed, now or before; its message has the rank and the reason
     */
    public void run(String program) {
        run(program, false);
    }

    /**
     * Runs a program on all ranks as {@link #run} does, a little slower, and says when each rank's operations ran, in
     * no certain order.
     *
     * @throws IllegalStateException as {@link #run}
     */
    public List<List<OperationTime>> profile(String program) {
        run(program, true);
        return ranks.stream().map(Rank::profile).toList();
    }

    private void run(String program, boolean profiled) {
        if (closed) {
            throw new IllegalStateException("the world is closed and runs no program any more");
        }
        throwFailure();
        int index = index(program);
        for (int rank = 0; rank < ranks.size(); rank++) {
            ranks.get(rank).command(index, profiled);
        }
        await();
    }

    /**
     * When each task of a rank's last run of a program began and ended: two values a task, in the program's order, in
     * nanoseconds of {@link System#nanoTime}. The array is written again by the next run.
     */
    public long[] times(int rank, String program) {
        return ranks.get(rank - first).times(index(program));
    }

    private int index(String program) {
        int index = programs.indexOf(program);
        if (index < 0) {
            throw new IllegalArgumentException("there is no program " + program + " among " + programs);
        }
        return index;
    }

    private void await() {
        for (int rank = 0; rank < ranks.size(); rank++) {
            ranks.get(rank).await();
        }
        throwFailure();
    }

    private void throwFailure() {
        if (failure != null) {
            throw failure;
        }
    }

    private void failed(int rank, Throwable cause) {
        String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        fail(new IllegalStateException("rank " + rank + " failed: " + reason, cause), cause);
    }

    /** Ends what runs, as something failed elsewhere. {@link #run} throws it. Any thread may call it. */
    public void abort(Throwable cause) {
        fail(new IllegalStateException(cause.getMessage(), cause), cause);
    }

    private synchronized void fail(IllegalStateException first, Throwable cause) {
        if (failure == null) {
            failure = first;
            for (Rank each : ranks) {
                try {
                    each.device().abort(cause);
                } catch (RuntimeException further) {
                    failure.addSuppressed(further); // the others still have to hear of it
                }
            }
        }
    }

    /**
     * All places of the tensor with that role and name: none where no rank has it, several where ranks have copies or
     * parts.
     */
    public List<Place> places(Role role, String name) {
        return places(role).getOrDefault(name, List.of());
    }

    /** The tensors with that role on all ranks here, by their names, each in the ranks' order. */
    public SequencedMap<String, List<Place>> places(Role role) {
        SequencedMap<String, List<Place>> places = new LinkedHashMap<>();
        for (Rank rank : ranks) {
            for (Tensor tensor : rank.plan().memory().persistent()) {
                if (tensor.role() == role) {
                    places.computeIfAbsent(tensor.name(), absent -> new ArrayList<>()).add(rank.place(tensor));
                }
            }
        }
        return places;
    }

    /** As {@link #places(Role)}, on the ranks of all processes; those elsewhere cannot be read and written. */
    public SequencedMap<String, List<Place>> placesEverywhere(Role role) {
        SequencedMap<String, List<Place>> places = new LinkedHashMap<>();
        for (RankPlan plan : plans) {
            for (Tensor tensor : plan.memory().persistent()) {
                if (tensor.role() == role) {
                    places.computeIfAbsent(tensor.name(), absent -> new ArrayList<>())
                            .add(isHere(plan.rank()) ? ranks.get(plan.rank() - first).place(tensor)
                                    : Place.elsewhere(tensor, plan.peers()));
                }
            }
        }
        return places;
    }

    /** Whether the rank is one of this process. */
    public boolean isHere(int rank) {
        return rank >= first && rank < first + ranks.size();
    }

    /** Ends all threads and closes the devices. A second time does nothing. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        ranks.forEach(Rank::stop);
        ranks.forEach(Rank::join);
        ranks.forEach(rank -> rank.device().close());
    }
}

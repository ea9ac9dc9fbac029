package dev.gatun.exec;

import dev.gatun.device.Device;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.plan.RankPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * The ranks of this process, each with its device, its memory and a thread of its own.
 *
 * <p>One thread drives it: it writes inputs, runs a program on all ranks at once, and reads outputs. A rank that fails takes
 * the others down, and its reason is what {@link #run} throws; the world is of no use after that.
 */
public final class World implements AutoCloseable {

    private final List<Rank> ranks = new ArrayList<>();
    private final List<String> programs;
    private volatile Throwable failure;

    /**
     * Takes each device's memory, prepares all programs and starts the threads.
     *
     * @param devices one for each plan; closed with this
     */
    public World(List<? extends Device> devices, List<RankPlan> plans) {
        programs = plans.getFirst().programs().stream().map(program -> program.name()).toList();
        for (RankPlan plan : plans) {
            ranks.add(new Rank(plan, devices.get(plan.rank()), this::failed));
        }
        ranks.forEach(Rank::start);
        await();
    }

    /** Runs a program on all ranks and returns when all have finished it. */
    public void run(String program) {
        int index = programs.indexOf(program);
        if (index < 0) {
            throw new IllegalArgumentException("there is no program " + program + " among " + programs);
        }
        for (int rank = 0; rank < ranks.size(); rank++) {
            ranks.get(rank).command(index);
        }
        await();
    }

    private void await() {
        for (int rank = 0; rank < ranks.size(); rank++) {
            ranks.get(rank).await();
        }
        if (failure != null) {
            throw new IllegalStateException("a rank failed: " + failure.getMessage(), failure);
        }
    }

    private synchronized void failed(Throwable cause) {
        if (failure == null) {
            failure = cause;
            ranks.forEach(rank -> rank.device().abort(cause));
        }
    }

    /** All places of the tensor with that role and name: none where no rank has it, several where ranks have copies. */
    public List<Place> places(Role role, String name) {
        List<Place> places = new ArrayList<>();
        for (Rank rank : ranks) {
            for (Tensor tensor : rank.plan().memory().persistent()) {
                if (tensor.role() == role && tensor.name().equals(name)) {
                    places.add(rank.place(tensor));
                }
            }
        }
        return places;
    }

    /** The tensors with that role on all ranks, in the ranks' order; a copy on a later rank is left out. */
    public List<Place> places(Role role) {
        List<Place> places = new ArrayList<>();
        for (Rank rank : ranks) {
            for (Tensor tensor : rank.plan().memory().persistent()) {
                if (tensor.role() == role
                        && places.stream().noneMatch(place -> place.tensor().name().equals(tensor.name()))) {
                    places.add(rank.place(tensor));
                }
            }
        }
        return places;
    }

    @Override
    public void close() {
        ranks.forEach(Rank::stop);
        ranks.forEach(Rank::await);
        ranks.forEach(rank -> rank.device().close());
    }
}

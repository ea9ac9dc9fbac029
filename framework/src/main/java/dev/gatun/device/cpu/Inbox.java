package dev.gatun.device.cpu;

/** What a rank receives from another process in one channel: posted in order, and received in that order. */
final class Inbox {

    /** Receives that may be posted and not yet received. */
    private static final int CAPACITY = 16;

    private final MpiFabric fabric;
    private final Transfers[] posts = new Transfers[CAPACITY];
    private long posted;
    private long received;

    Inbox(MpiFabric fabric) {
        this.fabric = fabric;
    }

    /** What the other sends next goes there. */
    void post(Transfers transfers) {
        if (posted - received == CAPACITY) {
            throw new IllegalStateException("more than " + CAPACITY + " receives are posted in one channel");
        }
        posts[(int) (posted % CAPACITY)] = transfers;
        transfers.start();
        posted++;
    }

    /** Waits for what belongs to the first post not yet received. */
    void receive(String what) {
        fabric.await(posts[(int) (received % CAPACITY)], what);
        received++;
    }

    /** Without this, what is long arrives only while somebody waits, since MPI moves it within calls. */
    void progress() {
        if (posted > received) {
            posts[(int) (received % CAPACITY)].finished();
        }
    }
}

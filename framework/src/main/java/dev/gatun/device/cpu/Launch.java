package dev.gatun.device.cpu;

/** A kernel with everything it works on, ready to be run by every worker of a team. */
interface Launch {

    void run(Worker worker);

    /** What one thread does while the others go on to the barrier. */
    static Launch onFirst(Runnable body) {
        return worker -> {
            if (worker.index == 0) {
                body.run();
            }
        };
    }
}

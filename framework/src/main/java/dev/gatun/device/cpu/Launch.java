package dev.gatun.device.cpu;

/** A kernel with everything it works on, ready to be run by every worker of a team. */
interface Launch {
    void run(Worker worker);
}

package dev.gatun.device.cpu;

/** Where a rank is in what it runs, for others to tell. The rank's first thread writes it. */
final class Position {

    private volatile String place = "no program";

    /** @param task a program's and a task's name, such as {@code train, backward 5}, put together beforehand */
    void enter(String task) {
        place = task;
    }

    void leave() {
        place = "no program";
    }

    @Override
    public String toString() {
        return place;
    }
}

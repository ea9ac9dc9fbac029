/** A program that trains with Gatun. */
module example {
    requires dev.gatun;
}

package dev.gatun.device.cuda;

import java.util.List;
import java.util.SplittableRandom;

/** A row of the table of what devices have to compute. */
interface DeviceCase {

    String name();

    List<Trial> trials(SplittableRandom random);
}

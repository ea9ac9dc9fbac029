package dev.gatun.train.metrics;

import java.nio.file.Path;

/** Draws the curve of the folder that is given, in a JVM of its own. */
final class DrawLossCurve {

    private DrawLossCurve() {}

    public static void main(String[] args) {
        try {
            LossCurve.draw(Path.of(args[0]), "a run");
            System.out.println("drawn");
        } catch (LossCurveException cannotDraw) {
            System.out.println(cannotDraw.getMessage());
        }
    }
}

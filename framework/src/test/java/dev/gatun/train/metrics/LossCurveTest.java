package dev.gatun.train.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.LongToDoubleFunction;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LossCurveTest {

    private static final int WHITE = 0xFFFFFFFF;
    private static final int NOISE = 0xFFA9C8E8;
    private static final int TRAIN = 0xFF1F5FA8;
    private static final int VALIDATION = 0xFFD9541E;

    @TempDir
    Path folder;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void theCurveIsAPictureOfTheWholeRun() throws Exception {
        write(500, this::falling);
        BufferedImage picture = draw();
        assertThat(picture.getWidth()).isEqualTo(1_000);
        assertThat(picture.getHeight()).isEqualTo(600);
        assertThat(picture.getRGB(1, 1)).isEqualTo(WHITE);
        assertThat(pixels(picture, NOISE)).as("seed %d", seed).isGreaterThan(20);
        assertThat(pixels(picture, TRAIN)).as("seed %d", seed).isGreaterThan(100);
        assertThat(pixels(picture, VALIDATION)).as("seed %d", seed).isGreaterThan(100);
        assertThat(folder.resolve("loss.png.tmp")).doesNotExist();
    }

    @Test
    void theLegendCoversNothingOfALossThatRises() throws Exception {
        write(500, step -> 2 + 0.002 * step + 0.02 * random.nextGaussian());
        BufferedImage picture = draw();
        // The legend is above y = 135 and right of x = 810; the curve comes from the left, where it would go under.
        for (int y = 0; y < 135; y++) {
            for (int x = 600; x < 810; x++) {
                assertThat(picture.getRGB(x, y)).as("pixel %d, %d, seed %d", x, y, seed).isNotEqualTo(TRAIN);
            }
        }
        assertThat(pixels(picture, TRAIN)).isGreaterThan(100);
    }

    @Test
    void aRunOfOneStepHasAPoint() throws Exception {
        write(1, _ -> 5.5);
        assertThat(pixels(draw(), NOISE)).isGreaterThan(20);
    }

    @Test
    void aLossThatDivergedLeavesTheCurveUpToThen() throws Exception {
        write(200, step -> step < 150 ? falling(step) : step < 160 ? 1e30 : Double.NaN);
        assertThat(pixels(draw(), TRAIN)).as("seed %d", seed).isGreaterThan(50);
    }

    @Test
    void noLossIsNoPicture() throws Exception {
        write(3, _ -> Double.NaN);
        LossCurve.draw(folder, "a run");
        assertThat(folder.resolve("loss.png")).doesNotExist();
    }

    @Test
    void aPictureThatCannotBeWrittenIsToldWithTheFile() throws Exception {
        write(3, this::falling);
        Path inTheWay = Files.createDirectories(folder.resolve("loss.png/full"));
        assertThatThrownBy(() -> LossCurve.draw(folder, "a run"))
                .isInstanceOf(MetricsException.class)
                .hasMessageStartingWith(inTheWay.getParent() + " cannot be written: ");
        assertThat(folder.resolve("loss.png.tmp")).doesNotExist();
    }

    /** In a JVM of its own, as fonts are looked for once; fontconfig is shown a machine that has none. */
    @Test
    void aMachineWithoutFontsIsToldWhatToInstall() throws Exception {
        write(20, this::falling);
        Path noFonts = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", classPath(), DrawLossCurve.class.getName(), folder.toString()).redirectErrorStream(true);
        java.environment().put("FONTCONFIG_FILE", noFonts.toString());
        // Java keeps what it found of fonts in the home folder.
        java.command().add(1, "-Duser.home=" + folder);
        Process jvm = java.start();
        String output = new String(jvm.getInputStream().readAllBytes());
        assertThat(jvm.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).startsWith("loss.png is not drawn, as Java cannot draw text on this machine (")
                .contains("Install fontconfig and a font");
        assertThat(folder.resolve("loss.png")).doesNotExist();
    }

    @Test
    void smoothingKeepsAStraightLineAndTakesOutNoise() {
        LossSeries line = new LossSeries();
        LossSeries noise = new LossSeries();
        for (long step = 1; step <= 1_000; step++) {
            line.add(step, 3 * step);
            noise.add(step, random.nextGaussian());
        }
        double[] kept = line.smoothed(20).losses();
        for (int index = 20; index < 980; index++) {
            assertThat(kept[index]).isEqualTo(3 * (index + 1));
        }
        assertThat(Arrays.stream(noise.smoothed(20).losses()).map(Math::abs).max().orElseThrow())
                .as("seed %d", seed)
                .isLessThan(1.5);
    }

    @Test
    void aLongRunIsThinnedAndKeepsItsLastStep() {
        LossSeries all = new LossSeries();
        for (long step = 1; step <= 12_345; step++) {
            all.add(step, step);
        }
        LossSeries thinned = all.thinned(2_000);
        assertThat(thinned.size()).isBetween(1_500, 2_000);
        assertThat(thinned.lastStep()).isEqualTo(12_345);
        assertThat(new LossSeries().thinned(2_000).size()).isZero();
    }

    private double falling(long step) {
        return 1.7 + 3.8 * Math.exp(-step / 100.0) + 0.12 * random.nextGaussian();
    }

    private void write(long steps, LongToDoubleFunction loss) {
        try (MetricsLog log = MetricsLog.open(folder, 0, InstantSource.system())) {
            for (long step = 1; step <= steps; step++) {
                log.write(new StepMetrics(step, loss.applyAsDouble(step), 1, 3e-4, step, 1, 1));
                if (step % 50 == 0) {
                    log.write(new EvaluationMetrics(step, loss.applyAsDouble(step) + 0.1, 1, 1));
                }
            }
        }
    }

    private BufferedImage draw() throws Exception {
        LossCurve.draw(folder, "tiny on WordNet");
        return ImageIO.read(folder.resolve("loss.png").toFile());
    }

    private static long pixels(BufferedImage picture, int color) {
        int[] all = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(all).filter(pixel -> pixel == color).count();
    }

    /** All that this JVM has on its module and class paths, and the folder of this test. */
    private static String classPath() throws Exception {
        Path tests = Path.of(LossCurveTest.class.getResource("LossCurveTest.class").toURI());
        for (int up = 0; up < 5; up++) {
            tests = tests.getParent();
        }
        return String.join(File.pathSeparator, tests.toString(), System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }
}

package dev.gatun.train.metrics;

import java.awt.AWTError;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** {@code loss.png}, of all that {@code metrics.jsonl} knows, so that a resumed run has its whole curve. */
final class LossCurve {

    static final String NAME = "loss.png";

    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 600;

    /** More would fall on the same pixels. */
    private static final int POINTS = 2_000;

    /** A loss that falls this far has most of its curve in a strip at the bottom, if the axis is linear. */
    private static final double LOGARITHMIC_FROM = 20;

    /** Shares of the height and the width: below one, or left of the other, the legend covers nothing. */
    private static final double BELOW_LEGEND = 0.72;
    private static final double LEFT_OF_LEGEND = 0.68;

    private static final Color NOISE = new Color(0xA9C8E8);
    private static final Color TRAIN = new Color(0x1F5FA8);
    private static final Color VALIDATION = new Color(0xD9541E);
    private static final Color GRID = new Color(0xE4E4E4);
    private static final Color INK = new Color(0x333333);

    private final String title;
    private final LossSeries train = new LossSeries();
    private final LossSeries validation = new LossSeries();

    private LossCurve(String title) {
        this.title = title;
    }

    /**
     * Draws the curve of the run in a folder; none if there is no loss yet, or if this process is told to end, which
     * keeps Java from taking fonts into use.
     *
     * @throws LossCurveException if this machine's Java cannot draw
     * @throws MetricsException if a file cannot be read or written
     */
    static void draw(Path folder, String title) throws LossCurveException {
        LossCurve curve = new LossCurve(title);
        curve.read(folder.resolve(MetricsLog.NAME));
        if (curve.train.size() + curve.validation.size() > 0) {
            Optional<byte[]> png = curve.png();
            if (png.isPresent()) {
                ReplacedFile.replace(folder.resolve(NAME), out -> out.write(png.get()));
            }
        }
    }

    private void read(Path log) {
        try {
            MetricsReader.read(log, (_, metrics) -> {
                switch (metrics) {
                    case StepMetrics step -> train.add(step.step(), step.loss());
                    case EvaluationMetrics evaluation -> validation.add(evaluation.step(), evaluation.validationLoss());
                }
            });
        } catch (IOException failure) {
            throw MetricsException.unreadable(log, failure);
        }
    }

    private Optional<byte[]> png() throws LossCurveException {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            BitmapEncoder.saveBitmap(chart(), png, BitmapEncoder.BitmapFormat.PNG);
            return Optional.of(png.toByteArray());
        } catch (IOException | RuntimeException | LinkageError | InternalError | AWTError failure) {
            if (isEnding()) {
                return Optional.empty();
            }
            // Without fonts or its native libraries, AWT fails in any of these ways.
            throw new LossCurveException(NAME + " is not drawn, as Java cannot draw text on this machine ("
                    + failure + "). Install fontconfig and a font, such as the packages fontconfig and "
                    + "fonts-dejavu-core; metrics.jsonl has all that the picture would show.", failure);
        }
    }

    /** Whether this process ends already, as after Ctrl-C. */
    private static boolean isEnding() {
        try {
            Runtime.getRuntime().removeShutdownHook(new Thread());
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    private XYChart chart() {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle("step")
                .yAxisTitle("loss (nats a token)")
                .build();
        style(chart.getStyler());
        // A curve of one point would be invisible without a marker.
        Marker marker = train.size() == 1 ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE;
        add(chart, "train, each step", train.thinned(POINTS), NOISE, 1, marker);
        if (train.size() >= 10) {
            int radius = Math.max(1, train.size() / 50);
            add(chart, "train, smoothed", train.smoothed(radius).thinned(POINTS), TRAIN, 2, SeriesMarkers.NONE);
        }
        add(chart, "validation", validation, VALIDATION, 2, SeriesMarkers.CIRCLE);
        return chart;
    }

    private static void add(XYChart chart, String name, LossSeries losses, Color color, int width, Marker marker) {
        if (losses.size() > 0) {
            double[] steps = losses.steps();
            // For values that are evenly spaced, XChart puts the ticks at multiples of 16, 455 and the like.
            steps[0] += 1e-3;
            XYSeries series = chart.addSeries(name, steps, losses.losses());
            series.setLineColor(color);
            series.setLineStyle(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            series.setMarker(marker);
            series.setMarkerColor(color);
        }
    }

    private void style(XYStyler styler) {
        styler.setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false)
                .setChartFontColor(INK)
                .setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 18))
                .setChartPadding(16)
                .setLegendPosition(LegendPosition.InsideNE)
                .setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14))
                .setLegendBorderColor(GRID)
                .setMarkerSize(7);
        styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15))
                .setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13))
                .setAxisTickLabelsColor(INK)
                .setPlotGridLinesColor(GRID)
                .setPlotGridLinesStroke(new BasicStroke(1))
                .setXAxisDecimalPattern("#,##0")
                .setXAxisMin(0.0)
                .setXAxisMax(Math.max(1, lastStep()));
        styler.setLocale(Locale.ROOT);
        scale(styler);
    }

    private void scale(XYStyler styler) {
        double least = Math.min(train.least(), validation.least());
        double greatest = Math.max(train.greatest(), validation.greatest());
        double corner = LEFT_OF_LEGEND * lastStep();
        double besideLegend = Math.max(train.greatestSince(corner), validation.greatestSince(corner));
        if (least > 0 && greatest / least >= LOGARITHMIC_FROM) {
            styler.setYAxisLogarithmic(true);
            double bottom = Math.log10(least);
            styler.setYAxisMin(least);
            styler.setYAxisMax(Math.pow(10, top(bottom, Math.log10(greatest), Math.log10(besideLegend))));
        } else {
            double margin = greatest > least ? 0.03 * (greatest - least) : 0.5;
            double bottom = least - margin;
            styler.setYAxisDecimalPattern("0.####");
            styler.setYAxisMin(bottom);
            styler.setYAxisMax(top(bottom, greatest + margin, besideLegend));
        }
    }

    private static double top(double bottom, double greatest, double besideLegend) {
        return Math.max(greatest, bottom + (besideLegend - bottom) / BELOW_LEGEND);
    }

    private double lastStep() {
        return Math.max(train.lastStep(), validation.lastStep());
    }
}

package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import java.util.ArrayList;
import java.util.List;

/** A strip of dots for each series under each other, all on one scale. */
final class StripPicture implements Picture {
    private static final double EDGE = 24;
    private static final double BETWEEN = 8;
    private static final int MOST_STEPS = 8;
    private static final double AXIS = 16;

    private final List<Strip> strips = new ArrayList<>();
    private final Steps steps;
    private final Scale scale;

    StripPicture(Chart chart) {
        Values values = Values.of(chart);
        steps = Steps.over(values.least(), values.most(), MOST_STEPS, chart.style());
        scale = new Scale(steps.first(), steps.last(), EDGE, ChartPicture.WIDTH - EDGE);
        for (Chart.Series series : chart.series()) {
            strips.add(new Strip(chart, series, scale));
        }
    }

    @Override
    public double height() {
        return strips.stream().mapToDouble(strip -> strip.height() + BETWEEN).sum() + AXIS;
    }

    @Override
    public void draw(Canvas canvas) {
        double y = 0;
        for (Strip strip : strips) {
            strip.draw(canvas, y);
            y += strip.height() + BETWEEN;
        }
        steps.values().forEach(value -> {
            double x = scale.at(value.doubleValue());
            canvas.text(steps.label(value), x, height() - AXIS / 2, Canvas.Side.AT, HouseFont.CHART, Ink.QUIET);
        });
    }
}

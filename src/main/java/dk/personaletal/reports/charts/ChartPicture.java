package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import java.awt.Graphics2D;

/** A chart as it's drawn on paper. */
public final class ChartPicture {
    /** The page's width within its margins, in points. */
    public static final int WIDTH = 483;

    private final Picture picture;

    private ChartPicture(Picture picture) {
        this.picture = picture;
    }

    public static ChartPicture of(Chart chart) {
        return new ChartPicture(
                chart.isEmpty()
                        ? new EmptyPicture()
                        : switch (chart.kind()) {
                            case LINE -> new LinePicture(chart);
                            case COLUMN -> new ColumnPicture(chart);
                            case BAR, INDEX -> new BarPicture(chart);
                            case STACKED_BAR -> new StackedPicture(chart);
                            case DUMBBELL -> new DumbbellPicture(chart);
                            case PYRAMID -> new PyramidPicture(chart);
                            case SMALL_MULTIPLES -> new MultiplesPicture(chart);
                            case STRIP -> new StripPicture(chart);
                        });
    }

    /** In points. */
    public int height() {
        return (int) Math.ceil(picture.height());
    }

    /** Draws from the canvas' origin, in points. */
    public void draw(Graphics2D graphics) {
        picture.draw(new Canvas(graphics));
    }
}

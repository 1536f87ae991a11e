package dk.personaletal.reports.charts;

import dk.personaletal.reports.type.HouseFont;

/** Where every value is withheld: a line that says so, instead of empty axes. */
final class EmptyPicture implements Picture {
    private static final String MESSAGE = "Ingen af figurens tal kan vises.";
    private static final double HEIGHT = 40;

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.bar(0, 0, ChartPicture.WIDTH, HEIGHT, Ink.GRID);
        canvas.text(MESSAGE, ChartPicture.WIDTH / 2.0, HEIGHT / 2, Canvas.Side.AT, HouseFont.CHART, Ink.TEXT);
    }
}

package dk.personaletal.reports.charts;

/** A kind of chart, measured and ready to be drawn. */
interface Picture {
    /** In points; the width is always {@link ChartPicture#WIDTH}. */
    double height();

    void draw(Canvas canvas);
}

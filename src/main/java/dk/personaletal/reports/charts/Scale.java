package dk.personaletal.reports.charts;

/** From values to points on the page, straight. */
record Scale(double least, double most, double start, double end) {

    double at(double value) {
        return most == least ? start : start + (value - least) / (most - least) * (end - start);
    }
}

package dk.personaletal.disclosure.suppression;

/**
 * How far each cell can move from its value: from {@code least}, 0 or less when nothing more is asked, to {@code most}.
 */
record Limits(long[] least, long[] most) {
    boolean allow(int cell, long by) {
        return least[cell] <= by && by <= most[cell];
    }

    double leastOf(int cell, boolean isUp) {
        return isUp ? Math.max(0, least[cell]) : Math.max(0, -most[cell]);
    }

    double mostOf(int cell, boolean isUp) {
        return isUp ? Math.max(0, most[cell]) : Math.max(0, -least[cell]);
    }
}

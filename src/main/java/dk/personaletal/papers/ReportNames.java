package dk.personaletal.papers;

import dk.personaletal.reports.ReportWriter;

/** The reports there are. */
public final class ReportNames {
    private ReportNames() {}

    /** The title of a report that there is. */
    public static String titleOf(String name) {
        return new ReportWriter(name).title();
    }

    /** Whether there is a report of that name. */
    public static boolean exists(String name) {
        try {
            new ReportWriter(name);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}

package dk.personaletal.papers;

import dk.personaletal.reports.ReportWriter;
import dk.personaletal.shared.Scope;

/** The reports there are. */
public final class ReportNames {
    private ReportNames() {}

    /** The title of a report that there is. */
    public static String titleOf(String name) {
        return new ReportWriter(name).title();
    }

    /** Whether a report that there is can be of a part of the municipality. */
    public static boolean canBeOfAPart(String name) {
        ReportWriter report = new ReportWriter(name);
        return report.canBeOf(Scope.Kind.DEPARTMENT) || report.canBeOf(Scope.Kind.UNIT);
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

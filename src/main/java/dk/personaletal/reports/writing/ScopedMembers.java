package dk.personaletal.reports.writing;

import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Scope;

/** Which rows of the organisation's own breakdowns a paper about a part of it has: the part, and what is below it. */
record ScopedMembers(Scope scope) {
    private static final String DEPARTMENT = "department";
    private static final String UNIT = "unit";
    private static final char BELOW = '|';

    /** Rows of all other breakdowns are about the whole municipality, and stay. */
    boolean has(FigureKey key) {
        return switch (scope.kind()) {
            case MUNICIPALITY -> true;
            case DEPARTMENT ->
                key.breakdown().equals(UNIT)
                        ? key.member().startsWith(scope.code() + BELOW)
                        : !key.breakdown().equals(DEPARTMENT) || key.member().equals(scope.code());
            case UNIT -> !key.breakdown().equals(UNIT) || isTheUnit(key);
        };
    }

    /** Whether the row is the part itself. */
    boolean isIt(FigureKey key) {
        return switch (scope.kind()) {
            case MUNICIPALITY -> false;
            case DEPARTMENT ->
                key.breakdown().equals(DEPARTMENT) && key.member().equals(scope.code());
            case UNIT -> key.breakdown().equals(UNIT) && isTheUnit(key);
        };
    }

    private boolean isTheUnit(FigureKey key) {
        return key.member().endsWith(BELOW + scope.code());
    }
}

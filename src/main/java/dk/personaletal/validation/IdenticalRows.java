package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;

/** Rows of one key that are alike in everything: counted once. */
public abstract class IdenticalRows extends LineRule {
    protected IdenticalRows(String column, String expected, String table, String key) {
        super(
                Severity.NOTICE,
                column,
                "Rækken er en nøjagtig gentagelse",
                expected,
                "Intet. Rækken tælles én gang.",
                RepeatedKeys.identicalRows(table, key));
    }

    @Override
    protected final boolean dropsLines() {
        return true;
    }
}

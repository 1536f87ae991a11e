package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;

/** Rows of one key that differ. Runs after the rule about identical rows of the kind, which leaves one of those. */
public abstract class ConflictingRows extends LineRule {
    protected ConflictingRows(String column, String title, String expected, String table, String key) {
        super(
                Severity.ERROR,
                column,
                title,
                expected,
                "Fjern den række, der er forkert. Ingen af dem er talt med.",
                RepeatedKeys.rows(table, key));
    }

    @Override
    protected final LineFate linesAre() {
        return LineFate.REJECTED;
    }
}

package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;
import java.util.List;

/** Rows of one key that are alike in everything: counted once. */
public abstract class IdenticalRows extends LineRule {
    protected IdenticalRows(String column, String expected, String table, String key) {
        this(column, expected, table, key, List.of());
    }

    /** @param also columns by which they may differ and still be alike */
    protected IdenticalRows(String column, String expected, String table, String key, List<String> also) {
        super(
                Severity.NOTICE,
                column,
                "Rækken er en nøjagtig gentagelse",
                expected,
                "Intet. Rækken tælles én gang.",
                RepeatedKeys.identicalRows(table, key, also));
    }

    @Override
    protected final LineFate linesAre() {
        return LineFate.MERGED;
    }
}

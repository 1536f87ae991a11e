package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import java.util.List;

/** Looks at all staged rows of one delivery together, in SQL. */
public abstract class SetRule extends Rule {
    protected SetRule(Severity severity, String title, String remedy) {
        super(severity, title, remedy);
    }

    protected abstract List<Finding> find(StagedDelivery staged);

    /** What becomes of the lines of its findings. */
    protected LineFate linesAre() {
        return LineFate.KEPT;
    }
}

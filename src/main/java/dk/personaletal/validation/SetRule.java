package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import java.util.List;

/** Looks at all staged rows of one delivery together, in SQL. */
abstract class SetRule extends Rule {
    SetRule(Severity severity, String title, String remedy) {
        super(severity, title, remedy);
    }

    abstract List<Finding> find(StagedDelivery staged);

    /** Whether the lines of its findings are left out. */
    boolean dropsLines() {
        return false;
    }
}

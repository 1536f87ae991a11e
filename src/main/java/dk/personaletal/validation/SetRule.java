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

    /** Whether the lines of its findings are left out: merged into others by a notice, else rejected. */
    protected boolean dropsLines() {
        return false;
    }
}

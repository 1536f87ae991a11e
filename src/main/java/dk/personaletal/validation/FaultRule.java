package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.staging.RowFault;
import java.util.Objects;

/** Says in Danish what reading stumbled over: R0xx a file, R1xx a row or a field. */
public abstract class FaultRule extends Rule {
    private final Fault fault;
    private final String expected;

    /** @param expected used when the contract says nothing more exact */
    protected FaultRule(Fault fault, Severity severity, String title, String expected, String remedy) {
        super(severity, title, remedy);
        this.fault = fault;
        this.expected = expected;
    }

    /** Whether it's a rule of staged rows, told already while reading. */
    protected boolean isOfStagedRows() {
        return false;
    }

    final Fault fault() {
        return fault;
    }

    public final Finding describe(RowFault found) {
        String message = found.column() == null ? sentence() : title() + ": " + found.column() + ".";
        return new Finding(
                code(),
                severity(),
                found.line(),
                found.column(),
                found.maskedValue(),
                message,
                Objects.requireNonNullElse(found.expected(), expected),
                remedy());
    }
}

package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One thing that a delivery is held up against. The class is named by the rule's code and what it finds. */
public abstract class Rule {
    private static final int CODE_LENGTH = 4;

    private final Severity severity;
    private final String title;
    private final String remedy;

    protected Rule(Severity severity, String title, String remedy) {
        this.severity = severity;
        this.title = title;
        this.remedy = remedy;
    }

    /** {@code R204} of {@code R204DegreeOutOfRange}. */
    public final String code() {
        return getClass().getSimpleName().substring(0, CODE_LENGTH);
    }

    public final Severity severity() {
        return severity;
    }

    /** What is wrong, in Danish, as a sentence without its full stop. */
    public final String title() {
        return title;
    }

    /** What to do about it, in Danish. */
    public final String remedy() {
        return remedy;
    }

    /** Whether a person may overrule it for one delivery, with a reason. */
    public boolean plausibility() {
        return false;
    }

    /** The share of rows, in hundredths of a percent, that may have the finding before the delivery is rejected. */
    public OptionalInt toleranceBasisPoints() {
        return OptionalInt.empty();
    }

    /** How many rows must have the finding before their share is looked at. */
    protected int fewestThatReject() {
        return 1;
    }

    /** Whether a person has overruled it for the delivery. */
    protected final boolean acceptedIn(DeliveryScope scope) {
        return plausibility() && scope.acceptedRules().contains(code());
    }

    /** A rule overruled by hand still tells what it saw, but leaves nothing out. */
    final Severity severityIn(DeliveryScope scope) {
        return acceptedIn(scope) && severity.compareTo(Severity.WARNING) > 0 ? Severity.WARNING : severity;
    }

    protected final Finding finding(
            DeliveryScope scope,
            long line,
            @Nullable String column,
            @Nullable String value,
            String message,
            String expected) {
        return new Finding(code(), severityIn(scope), line, column, value, message, expected, remedy);
    }

    /** The title as a sentence. */
    public final String sentence() {
        return title + ".";
    }
}

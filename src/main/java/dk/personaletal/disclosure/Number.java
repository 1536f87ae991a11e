package dk.personaletal.disclosure;

import dk.personaletal.disclosure.sets.Fact;
import dk.personaletal.indicators.IndicatorValue;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a fact, and whether it may be. */
final class Number {
    final long value;
    /** The figure that tells most of it; null when none does. */
    private @Nullable IndicatorValue figure;

    private boolean isOwn;
    private int figures;
    private final Set<Table> tables = new LinkedHashSet<>();
    boolean isOpen;
    boolean isShownBefore;
    boolean isSensitive;
    boolean isWithheldBefore;
    boolean isWithheldTogether;

    Number(Fact fact) {
        this.value = fact.value();
    }

    /** @param own whether the figure is about this number, and not only made of it */
    void isToldBy(IndicatorValue telling, boolean own) {
        if (figure == null || own && !isOwn) {
            figure = telling;
            isOwn = own;
        }
    }

    void isPrintedIn(Table table) {
        figures++;
        tables.add(table);
    }

    boolean isPublished() {
        return figures > 0;
    }

    /** How many of the report's figures are lost with it. */
    int figures() {
        return figures;
    }

    Set<Table> tables() {
        return tables;
    }

    @Nullable
    IndicatorValue figure() {
        return figure;
    }
}

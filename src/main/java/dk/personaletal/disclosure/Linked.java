package dk.personaletal.disclosure;

import dk.personaletal.disclosure.sets.Fact;
import dk.personaletal.disclosure.sets.Family;
import dk.personaletal.disclosure.suppression.Suppression;
import dk.personaletal.disclosure.suppression.Suppression.Range;
import dk.personaletal.shared.FigureKey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of a report's figures must be withheld with the sensitive ones, so that none of those can be worked out. */
final class Linked {
    private final Knowledge knowledge;
    private final Set<Family> families;
    private final Set<Table> withoutZeros = new HashSet<>();
    private final PayTogether unions;
    private Equations equations;
    private Suppression suppression;
    private final Equations open;
    private final Suppression openSuppression;

    Linked(Knowledge knowledge, Set<Family> families) {
        this.knowledge = knowledge;
        this.families = families;
        unions = new PayTogether(knowledge);
        open = Equations.ofOpen(knowledge);
        openSuppression = new Suppression(open.cells(), open.equations());
        equations = equations();
        suppression = new Suppression(equations.cells(), equations.equations());
        while (hideZeros() || families.contains(Family.UNION) && unions.withholdMore(this::isWithheld)) {
            equations = equations();
            suppression = new Suppression(equations.cells(), equations.equations());
        }
    }

    private Equations equations() {
        return Equations.of(
                knowledge, new ReadersCells(knowledge.rules(), withoutZeros, families.contains(Family.ZERO)));
    }

    /** Whether it's withheld for how it differs from an earlier report's, whatever else is. */
    boolean isKeptBack(FigureKey key) {
        return knowledge.isKeptBack(key);
    }

    /** Whether something that the figure tells must not be told. */
    boolean isWithheld(FigureKey key) {
        return knowledge.toldBy(key).stream().anyMatch(this::isWithheld);
    }

    /** Whether nobody can work out how a figure differs from an earlier report's where that tells of too few. */
    boolean keepsDifferences() {
        return equations.differences().stream().allMatch(suppression::isProtected);
    }

    /** Whether all that the figure tells follows from what is open. */
    boolean isDetermined(FigureKey key) {
        List<Fact> told = knowledge.toldBy(key);
        return !told.isEmpty() && told.stream().allMatch(this::isDetermined);
    }

    private boolean isDetermined(Fact fact) {
        Number number = knowledge.get(fact);
        if (number.isOpen) {
            return true;
        }
        // what was shown before is known and so not protected, whatever the suppression says of it
        boolean isInDoubt = !number.isShownBefore && suppression.isProtected(equations.place(fact));
        if (!number.isSensitive && !isHidden(number) || isInDoubt) {
            return false;
        }
        Range range = openSuppression.range(open.place(fact), 1);
        return range.least() == range.most();
    }

    private boolean isHidden(Number number) {
        return number.value == 0 && number.tables().stream().anyMatch(withoutZeros::contains);
    }

    /** Whether an earlier report tells all that the figure does. */
    boolean isShownBefore(FigureKey key) {
        List<Fact> told = knowledge.toldBy(key);
        return !told.isEmpty() && told.stream().allMatch(fact -> knowledge.get(fact).isShownBefore);
    }

    /** What an attacker can work out of it, when it's one of the numbers. */
    Optional<Range> range(FigureKey key) {
        return own(key).flatMap(fact ->
                quantity(key).map(quantity -> suppression.range(equations.place(fact), quantity.farthest())));
    }

    Optional<Quantity> quantity(FigureKey key) {
        return own(key).flatMap(fact -> Optional.ofNullable(knowledge.get(fact).figure())
                .filter(figure -> figure.key().equals(key))
                .map(figure -> new Quantity(figure, fact.value(), 1)));
    }

    private boolean isWithheld(Fact fact) {
        return suppression.isWithheld(equations.place(fact));
    }

    private Optional<Fact> own(FigureKey key) {
        return knowledge.toldBy(key).stream().findFirst();
    }

    /**
     * Where a zero gives a sensitive number away, the table's zeros are withheld, all of them; where it still does, so are
     * those of the indicator's other tables.
     */
    private boolean hideZeros() {
        Set<Table> own = new HashSet<>();
        Set<String> indicators = new HashSet<>();
        knowledge.numbers().forEach((fact, number) -> {
            if (isGivenAway(fact, number)) {
                own.addAll(number.tables());
                if (withoutZeros.containsAll(number.tables())) {
                    number.tables().forEach(table -> indicators.add(table.indicator()));
                }
            }
        });
        knowledge.numbers().values().stream()
                .filter(number -> number.value == 0)
                .flatMap(number -> number.tables().stream())
                .filter(table -> indicators.contains(table.indicator()))
                .forEach(own::add);
        return withoutZeros.addAll(own);
    }

    private boolean isGivenAway(Fact fact, Number number) {
        return (number.isSensitive || isHidden(number))
                && knowledge.isLinked(fact)
                && isWithheld(fact)
                && !suppression.isProtected(equations.place(fact));
    }
}

package dk.personaletal.proof;

import dk.personaletal.disclosure.Cells;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.papers.WholeReport;
import dk.personaletal.reports.writing.ReportFacts;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The cells of municipalities unlike the demo's: what it hasn't is taken away, what it has more of is put there. */
record OtherTowns(WholeReport demo) {
    private static final Set<String> OTHERS = Set.of("benchmark", "turnover_benchmark");
    private static final Set<String> PLACES = Set.of("department", "unit", "agreement_group", "reason", "pension");
    private static final Set<String> FROM_PAYROLL = Set.of("staff", "pay", "turnover", "turnover_trend", "age");
    private static final int AS_MANY = 15;
    private static final int MORE_UNITS = 4;

    List<PublishableCell> withoutBenchmark() {
        return keep(key -> !OTHERS.contains(key.indicator()));
    }

    List<PublishableCell> withoutAbsence() {
        return keep(key -> !key.indicator().equals("sick_leave"));
    }

    List<PublishableCell> withPayrollOnly() {
        return keep(key -> FROM_PAYROLL.contains(key.indicator()));
    }

    /** Nothing is known of the census a year ago or of a month before it, so nothing can have changed. */
    List<PublishableCell> inItsFirstYear() {
        String opening = demo.facts().period().minusYears(1).toString();
        return keep(key -> !key.indicator().startsWith("turnover")
                && !key.measure().matches(".*(change|same_).*")
                && !(FROM_PAYROLL.contains(key.indicator()) && key.time().compareTo(opening) <= 0)
                && !key.indicator().equals("recruiting")
                && !(key.indicator().equals("survey") && key.time().compareTo(opening) < 0));
    }

    List<PublishableCell> withOneCenter() {
        String first = demo.cells().stream()
                .map(PublishableCell::key)
                .filter(key -> key.breakdown().equals("department"))
                .map(FigureKey::member)
                .findFirst()
                .orElseThrow();
        return keep(key -> !key.breakdown().equals("department_pair")
                && !(key.breakdown().startsWith("department") && !key.member().equals(first)));
    }

    /** 120 characters. */
    List<PublishableCell> withLongNames() {
        return demo.cells().stream()
                .map(cell -> isPlace(cell.key()) ? copy(cell, cell.key(), longer(cell.memberName()), 1) : cell)
                .toList();
    }

    /** 60.000 persons: fifteen times as many of everything, in four times as many units. */
    List<PublishableCell> large() {
        List<PublishableCell> all = new ArrayList<>();
        for (PublishableCell cell : demo.cells()) {
            all.add(copy(cell, cell.key(), cell.memberName(), AS_MANY));
            if (cell.key().breakdown().equals("unit")) {
                Stream.iterate(2, number -> number + 1)
                        .limit(MORE_UNITS - 1)
                        .forEach(number -> all.add(copy(
                                cell,
                                Evidence.withMember(cell.key(), cell.key().member() + "." + number),
                                cell.memberName() + " " + number,
                                1)));
            }
        }
        return all;
    }

    ReportFacts factsWithoutBenchmark() {
        ReportFacts facts = demo.facts();
        return new ReportFacts(
                facts.municipality(),
                facts.period(),
                facts.internalNote(),
                facts.smallCount(),
                facts.pay(),
                facts.gates(),
                List.of(),
                facts.targets(),
                facts.deliveries(),
                facts.findings(),
                facts.overruled(),
                facts.definitions(),
                facts.identity());
    }

    private List<PublishableCell> keep(Predicate<FigureKey> kept) {
        return demo.cells().stream().filter(cell -> kept.test(cell.key())).toList();
    }

    private static boolean isPlace(FigureKey key) {
        return PLACES.contains(key.breakdown()) || key.breakdown().startsWith("department:");
    }

    private static String longer(String name) {
        return (name
                        + " og Tværgående Udviklingskoordinering for Specialpædagogiske Dagbehandlingstilbud og Døgninstitutioner"
                        + " ved Søkysten")
                .substring(0, 120);
    }

    /** A count and a sum grow; a mean and a share don't. */
    private static PublishableCell copy(PublishableCell cell, FigureKey key, String name, int times) {
        return cell.value()
                .map(value -> Cells.shown(
                        key,
                        name,
                        value.denominator().compareTo(BigDecimal.ONE) == 0
                                ? Ratio.of(value.numerator().multiply(BigDecimal.valueOf(times)))
                                : value))
                .orElseGet(() -> Cells.withheld(key, name));
    }
}

package dk.personaletal.papers;

import dk.personaletal.archive.ReportOrder;
import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.Delivery;
import dk.personaletal.disclosure.DisclosureRules;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.figures.Questions;
import dk.personaletal.history.Snapshot;
import dk.personaletal.intake.Intake;
import dk.personaletal.reports.writing.Gates;
import dk.personaletal.reports.writing.ReportFacts;
import dk.personaletal.reports.writing.ReportFacts.DefinitionFact;
import dk.personaletal.reports.writing.ReportFacts.DeliveryFact;
import dk.personaletal.reports.writing.ReportFacts.FindingFact;
import dk.personaletal.reports.writing.ReportFacts.Target;
import dk.personaletal.reports.writing.Texts;
import dk.personaletal.retention.Retention;
import dk.personaletal.settings.Municipalities;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.validation.Rule;
import dk.personaletal.workplace.Workplace;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Gathers what a report prints beside its figures. */
final class FactsOfReport {
    private final Workplace workplace;
    private final SettingsFile settingsFile;
    private final Settings settings;
    private final Instant asOf;

    FactsOfReport(Workplace workplace, SettingsFile settings, Instant asOf) {
        this.asOf = asOf;
        this.workplace = workplace;
        this.settingsFile = settings;
        this.settings = settings.settings();
    }

    ReportFacts facts(
            ReportOrder order,
            Snapshot snapshot,
            List<Delivery> deliveries,
            SortedMap<String, Integer> definitions,
            DisclosureRules rules) {
        return new ReportFacts(
                Municipalities.findName(settings.municipality()).orElseGet(() -> "Kommune " + settings.municipality()),
                order.period(),
                order.edition() == Edition.INTERNAL
                        ? Texts.of(order.report(), List.of()).get("intern")
                        : "",
                rules.threshold(),
                rules.pay(),
                new Gates(settings.statistics().fdr(), settings.statistics().minN()),
                settings.benchmark().areas(),
                targets(),
                deliveries.stream().map(FactsOfReport::fact).toList(),
                findings(snapshot),
                byHand(snapshot, deliveries),
                definitions.entrySet().stream()
                        .map(entry -> new DefinitionFact(entry.getKey(), entry.getValue()))
                        .toList(),
                String.join(
                        " ",
                        order.report(),
                        order.edition().label(),
                        order.scope().key()));
    }

    private List<Target> targets() {
        Map<String, String> questions = Questions.of(settingsFile);
        return settings.targets().stream()
                .map(target -> new Target(
                        target.indicator(),
                        target.question(),
                        questions.getOrDefault(target.question(), target.question()),
                        target.atMost(),
                        target.atLeast(),
                        target.atMostArea(),
                        target.period()))
                .toList();
    }

    private static DeliveryFact fact(Delivery delivery) {
        Coverage coverage = delivery.coverage();
        return new DeliveryFact(
                delivery.kind().prefix(),
                coverage == null ? null : YearMonth.from(coverage.from()),
                coverage == null ? null : YearMonth.from(coverage.to()),
                delivery.rowsRead(),
                delivery.rowsKept());
    }

    private List<FindingFact> findings(Snapshot snapshot) {
        Map<String, Rule> rules = Intake.rules(
                        settingsFile, Year.of(snapshot.period().getYear()))
                .all()
                .stream()
                .collect(Collectors.toMap(Rule::code, rule -> rule, (first, same) -> first));
        return workplace
                .database()
                .sql("""
                        select rule, severity, sum(findings) from finding_count
                        where delivery_id in (select delivery_id from snapshot_delivery where snapshot_id = :snapshot)
                        group by rule, severity order by rule
                        """)
                .param("snapshot", snapshot.id())
                .query((row, i) -> new FindingFact(
                        row.getString(1),
                        rules.containsKey(row.getString(1))
                                ? rules.get(row.getString(1)).title()
                                : row.getString(1),
                        dk.personaletal.delivery.Severity.valueOf(row.getString(2))
                                .danish(),
                        row.getLong(3)))
                .list();
    }

    /** What people decided, and why; printed so that the reader may judge. */
    private List<String> byHand(Snapshot snapshot, List<Delivery> deliveries) {
        List<String> decisions = new ArrayList<>(overruled(deliveries));
        workplace
                .deliveries()
                .listWithdrawn(settings.municipality(), snapshot.period(), asOf)
                .forEach(delivery -> decisions.add(
                        "Leverancen " + delivery.fileName() + " er trukket tilbage: " + delivery.withdrawReason()));
        decisions.addAll(new Restated(workplace.database()).sentences(snapshot.id()));
        if (new Retention(workplace, settings.municipality()).rowsGone(snapshot.id()) > 0) {
            decisions.add(Retention.NOTE);
        }
        return decisions;
    }

    private List<String> overruled(List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(delivery -> !delivery.acceptedRules().isEmpty())
                .map(delivery -> "Leverancen " + delivery.fileName() + " er taget ind trods "
                        + String.join(", ", delivery.acceptedRules()) + ": " + delivery.acceptReason())
                .toList();
    }
}

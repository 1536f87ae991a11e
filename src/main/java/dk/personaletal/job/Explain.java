package dk.personaletal.job;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.job.ExplainedFigures.Entry;
import dk.personaletal.job.ExplainedLines.Found;
import dk.personaletal.job.Explanation.Remark;
import dk.personaletal.job.Explanation.Source;
import dk.personaletal.job.Explanation.Value;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows a published figure back to the lines that it counts. */
public final class Explain {
    private static final Map<String, String> ROLES =
            Map.of("leavers", "afgang", "joiners", "tilgang", "transfers_out", "flyttet", "transfers_in", "flyttet");

    private final Workplace workplace;
    private final SettingsFile settings;
    private final int municipality;

    public Explain(Workplace workplace, SettingsFile settings) {
        this.workplace = workplace;
        this.settings = settings;
        this.municipality = settings.settings().municipality();
    }

    /**
     * @param figure a table's name, or {@code indicator.measure}
     * @param unit code of the row; empty: every row, and the lines of the total
     * @param order whose newest version is explained
     * @throws ReportProblem when there is no such figure, or nothing is published
     */
    public Explanation of(String figure, Optional<String> unit, ReportOrder order) {
        Entry entry = ExplainedFigures.find(figure)
                .orElseThrow(() -> new ReportProblem("Der er intet tal, der hedder " + figure + ". Prøv en af "
                        + String.join(", ", ExplainedFigures.tables()) + " eller for eksempel turnover.leavers_rate."));
        Publication publication = new PublicationRegister(workplace)
                .findNewest(municipality, order)
                .orElseThrow(() -> new ReportProblem("Der er ikke udgivet en rapport for " + order.period()
                        + " i den udgave. Kør personaletal run --period " + order.period() + " først."));
        List<PublishableCell> cells = new Paper(workplace)
                .cells(publication.snapshotId(), publication.edition()).stream()
                        .filter(cell -> cell.key().indicator().equals(entry.indicator()))
                        .filter(cell -> unit.map(code -> isRow(cell, code)).orElse(true))
                        .toList();
        List<PublishableCell> asked = cells.stream()
                .filter(cell -> entry.has(cell.key().breakdown(), cell.key().measure()))
                .toList();
        if (asked.isEmpty()) {
            throw new ReportProblem("Rapporten for " + order.period() + " har ikke det tal for den enhed. Uden --unit"
                    + " vises alle rækker.");
        }
        return explanation(figure, order, publication, asked, lines(entry, asked, publication, order));
    }

    private static boolean isRow(PublishableCell cell, String code) {
        String member = cell.key().member();
        return member.equals(code)
                || member.endsWith("|" + code)
                || cell.memberName().equals(code);
    }

    private Explanation explanation(
            String figure, ReportOrder order, Publication publication, List<PublishableCell> cells, List<Found> found) {
        List<Delivery> deliveries = workplace.deliveries().listOfSnapshot(publication.snapshotId());
        Map<Long, Long> counts =
                found.stream().collect(Collectors.groupingBy(Found::deliveryId, Collectors.counting()));
        Set<String> kinds =
                cells.get(0).key().indicator().equals("sick_leave") ? Set.of("loen", "fravaer") : Set.of("loen");
        return new Explanation(
                figure,
                order.period().toString(),
                publication.edition(),
                publication.version(),
                publication.publishedAt().toString(),
                ExplainedFigures.population(cells.get(0).key().indicator()),
                cells.stream().map(cell -> value(cell, cells)).toList(),
                deliveries.stream()
                        .filter(delivery -> delivery.kind().bearsOnEveryMonth()
                                || (found.isEmpty()
                                        ? kinds.contains(delivery.kind().prefix())
                                        : counts.containsKey(delivery.id())))
                        .map(delivery -> new Source(
                                delivery.fileName(),
                                delivery.sha256(),
                                delivery.rowsRead(),
                                delivery.rowsKept(),
                                counts.getOrDefault(delivery.id(), 0L)))
                        .toList(),
                found.stream().map(Found::line).toList(),
                remarks(found),
                restated(publication.snapshotId()),
                new Retention(workplace, municipality).rowsGone(publication.snapshotId()));
    }

    private List<String> restated(long snapshotId) {
        Restated restated = new Restated(workplace.database());
        return Stream.concat(restated.sentences(snapshotId).stream(), restated.recodes(snapshotId).stream())
                .toList();
    }

    /** Lines of one row only, and of no cell that is withheld or tells of fewer than the edition's threshold. */
    private List<Found> lines(Entry entry, List<PublishableCell> cells, Publication publication, ReportOrder order) {
        Reporting reporting =
                new Reporting(workplace, settings, settings.settings().output(), () -> true, Progress.SILENT);
        ExplainedLines lines = new ExplainedLines(workplace, reporting.scope(order.period(), publication.snapshotId()));
        int fewest = reporting.rules(order.edition()).threshold();
        Set<FigureKey> rows = new LinkedHashSet<>();
        cells.forEach(cell -> rows.add(new FigureKey(
                entry.indicator(), cell.key().breakdown(), cell.key().member(), newestTime(cells), "")));
        FigureKey row = rows.stream()
                .filter(key -> rows.size() == 1 || key.member().equals(FigureKey.TOTAL))
                .findFirst()
                .orElse(null);
        if (row == null) {
            return List.of();
        }
        List<PublishableCell> all = new Paper(workplace).cells(publication.snapshotId(), publication.edition());
        return switch (entry.indicator()) {
            case "turnover" -> turnover(lines, row, all, entry, fewest);
            case "age" -> isTold(all, row, "persons", fewest) ? lines.age(row.breakdown(), row.member()) : List.of();
            case "sick_leave" ->
                row.breakdown().equals("length") || !isTold(all, row, "days", 0)
                        ? List.of()
                        : atLeast(fewest, lines.sickLeave(row.breakdown(), row.member(), row.time()));
            default -> List.of();
        };
    }

    private static List<Found> turnover(
            ExplainedLines lines, FigureKey row, List<PublishableCell> all, Entry entry, int fewest) {
        List<String> roles = ROLES.entrySet().stream()
                .filter(role ->
                        entry.table().isEmpty() ? entry.measures().get(0).startsWith(role.getKey()) : true)
                .filter(role -> isTold(all, row, role.getKey(), fewest))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        List<Found> found = lines.turnover(row.breakdown(), row.member(), roles);
        return roles.stream()
                .flatMap(role ->
                        atLeast(
                                fewest,
                                found.stream()
                                        .filter(one -> one.line().role().equals(role))
                                        .toList())
                                .stream())
                .toList();
    }

    private static List<Found> atLeast(int fewest, List<Found> found) {
        long persons = found.stream().map(one -> one.line().person()).distinct().count();
        return persons < fewest ? List.of() : found;
    }

    private static boolean isTold(List<PublishableCell> cells, FigureKey row, String measure, int fewest) {
        FigureKey key = new FigureKey(row.indicator(), row.breakdown(), row.member(), row.time(), measure);
        return cells.stream()
                .filter(cell -> cell.key().equals(key))
                .flatMap(cell -> cell.value().stream())
                .anyMatch(value -> value.numerator().compareTo(BigDecimal.valueOf(fewest)) >= 0);
    }

    private static String newestTime(List<PublishableCell> cells) {
        return cells.stream()
                .map(cell -> cell.key().time())
                .max(String::compareTo)
                .orElseThrow();
    }

    private static Value value(PublishableCell cell, List<PublishableCell> all) {
        FigureKey key = cell.key();
        NumberStyle style = style(key.measure());
        String printed =
                cell.value().map(value -> DanishFormat.print(value, style)).orElse("·");
        return new Value(
                key.breakdown(),
                key.member(),
                cell.memberName(),
                key.time(),
                key.measure(),
                printed,
                ExplainedFigures.formula(key.measure()),
                cell.value()
                        .map(value -> fraction(key, value, all) + " = " + printed)
                        .orElse("ikke vist: for få personer står bag"));
    }

    /** Days per full-time equivalent with the numbers that are printed, rather than the exact fraction's. */
    private static String fraction(FigureKey key, Ratio value, List<PublishableCell> all) {
        if (key.measure().equals("days_per_fte")) {
            Optional<Ratio> days = sibling(key, "days", all);
            Optional<Ratio> fte = sibling(key, "fte", all);
            if (days.isPresent() && fte.isPresent()) {
                return DanishFormat.print(days.get(), NumberStyle.DAYS) + " / "
                        + DanishFormat.print(fte.get(), NumberStyle.DAYS);
            }
        }
        return number(value.numerator()) + " / " + number(value.denominator());
    }

    private static Optional<Ratio> sibling(FigureKey key, String measure, List<PublishableCell> all) {
        FigureKey wanted = new FigureKey(key.indicator(), key.breakdown(), key.member(), key.time(), measure);
        return all.stream()
                .filter(cell -> cell.key().equals(wanted))
                .findFirst()
                .flatMap(PublishableCell::value);
    }

    private static String number(BigDecimal number) {
        return DanishFormat.print(
                Ratio.of(number), number.stripTrailingZeros().scale() > 0 ? NumberStyle.DAYS : NumberStyle.COUNT);
    }

    private static NumberStyle style(String measure) {
        return switch (measure) {
            case "leavers_rate", "joiners_rate" -> NumberStyle.PERCENT;
            case "change_rate", "mean_age_change_rate" -> NumberStyle.SIGNED_PERCENT;
            case "percent" -> NumberStyle.PERCENT_TWO;
            case "change" -> NumberStyle.SIGNED_COUNT;
            case "mean_age_change" -> NumberStyle.SIGNED_WHOLE;
            case "mean_age" -> NumberStyle.WHOLE;
            case "days_per_fte", "fte", "days" -> NumberStyle.DAYS;
            default -> measure.contains("share") ? NumberStyle.PERCENT : NumberStyle.COUNT;
        };
    }

    private List<Remark> remarks(List<Found> found) {
        Map<Long, Map<Long, String>> lines = found.stream()
                .collect(Collectors.groupingBy(
                        Found::deliveryId,
                        Collectors.toMap(
                                one -> one.line().line(), one -> one.line().file(), (first, same) -> first)));
        List<Remark> remarks = new ArrayList<>();
        lines.forEach((delivery, files) -> workplace.findings().list(delivery).stream()
                .filter(finding -> files.containsKey(finding.line()))
                .forEach(finding -> remarks.add(new Remark(
                        finding.rule(),
                        Objects.requireNonNull(files.get(finding.line())),
                        finding.line(),
                        finding.message()))));
        return remarks;
    }
}

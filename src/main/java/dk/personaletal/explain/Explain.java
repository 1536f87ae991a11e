package dk.personaletal.explain;

import dk.personaletal.archive.Publication;
import dk.personaletal.archive.PublicationRegister;
import dk.personaletal.archive.ReportOrder;
import dk.personaletal.descriptor.Breakdown;
import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.explain.ExplainedCells.Shown;
import dk.personaletal.explain.ExplainedLines.Found;
import dk.personaletal.explain.Explanation.Remark;
import dk.personaletal.explain.Explanation.Source;
import dk.personaletal.explain.Explanation.Value;
import dk.personaletal.figures.ProtectedFigures;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.papers.Restated;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.retention.Retention;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows a published figure back to the lines that it counts. */
public final class Explain {
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
     * @param about leaves only the lines about it
     * @throws ReportProblem when there is no such figure, or nothing is published
     */
    public Explanation of(String figure, Optional<String> unit, ReportOrder order, Optional<LinesAbout> about) {
        Publication publication = new PublicationRegister(workplace)
                .findNewest(municipality, order)
                .orElseThrow(() -> new ReportProblem("Der er ikke udgivet en rapport for " + order.period()
                        + " i den udgave. Kør personaletal run --period " + order.period() + " først."));
        ExplainedCells cells = new ExplainedCells(workplace, publication);
        List<Shown> asked = cells.find(figure).stream()
                .filter(shown -> unit.map(code -> isRow(shown.cell(), code)).orElse(true))
                .toList();
        if (asked.isEmpty()) {
            throw new ReportProblem("Rapporten for " + order.period() + " har ikke det tal for den enhed. Uden --unit"
                    + " vises alle rækker.");
        }
        List<Found> lines = lines(figure, asked, cells.all(), publication, order);
        return explanation(
                figure,
                order,
                publication,
                asked,
                cells.all(),
                about.map(one -> one.among(lines)).orElse(lines));
    }

    private static boolean isRow(PublishableCell cell, String code) {
        String member = cell.key().member();
        return member.equals(code)
                || member.endsWith("|" + code)
                || cell.memberName().equals(code);
    }

    private Explanation explanation(
            String figure,
            ReportOrder order,
            Publication publication,
            List<Shown> asked,
            List<PublishableCell> all,
            List<Found> found) {
        Map<Long, Long> counts =
                found.stream().collect(Collectors.groupingBy(Found::deliveryId, Collectors.counting()));
        Set<String> kinds = asked.stream()
                .flatMap(shown -> Descriptors.of(shown.cell().key()).deliveries().stream())
                .collect(Collectors.toSet());
        return new Explanation(
                figure,
                order.period().toString(),
                publication.edition().label(),
                publication.version(),
                publication.publishedAt().toString(),
                Descriptors.get(indicator(asked)).population(),
                asked.stream().map(shown -> value(shown, all)).toList(),
                workplace.deliveries().listOfSnapshot(publication.snapshotId()).stream()
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

    /** Of a table with figures of several, the one that it begins with. */
    private static String indicator(List<Shown> asked) {
        return asked.get(0).cell().key().indicator();
    }

    private List<String> restated(long snapshotId) {
        Restated restated = new Restated(workplace.database());
        return Stream.concat(restated.sentences(snapshotId).stream(), restated.recodes(snapshotId).stream())
                .toList();
    }

    /** Lines of one row only, and of no cell that is withheld or tells of fewer than the edition's threshold. */
    private List<Found> lines(
            String figure, List<Shown> asked, List<PublishableCell> all, Publication publication, ReportOrder order) {
        ProtectedFigures figures = new ProtectedFigures(workplace, settings, Progress.SILENT);
        IndicatorScope scope = figures.scope(order.period(), publication.snapshotId());
        int fewest = figures.rules(order.edition()).threshold();
        String indicator = indicator(asked);
        List<FigureKey> keys = asked.stream()
                .map(shown -> shown.cell().key())
                .filter(key -> key.indicator().equals(indicator))
                .toList();
        String newest =
                keys.stream().map(FigureKey::time).max(String::compareTo).orElseThrow();
        List<FigureKey> rows = keys.stream()
                .map(key -> new FigureKey(indicator, key.breakdown(), key.member(), newest, ""))
                .distinct()
                .toList();
        FigureKey row = rows.stream()
                .filter(key -> rows.size() == 1 || key.member().equals(FigureKey.TOTAL))
                .findFirst()
                .orElse(null);
        if (row == null || !hasLines(row)) {
            return List.of();
        }
        return lines(new ExplainedLines(workplace, figures.indicator(indicator), scope), row, all, figure, fewest);
    }

    private static boolean hasLines(FigureKey row) {
        return Descriptors.of(row)
                .findBreakdown(row.breakdown())
                .filter(Breakdown::lines)
                .isPresent();
    }

    /** Of a measure those with its own role, of a table all. */
    private static List<Found> lines(
            ExplainedLines lines, FigureKey row, List<PublishableCell> all, String figure, int fewest) {
        Descriptor descriptor = Descriptors.of(row);
        String measure = figure.contains(".") ? figure.substring(figure.indexOf('.') + 1) : null;
        List<String> roles = descriptor.toldBy(measure).stream()
                .filter(count -> isTold(all, row, count, descriptor.counts(count) ? fewest : 0))
                .map(descriptor::role)
                .distinct()
                .toList();
        List<Found> found = roles.isEmpty() ? List.of() : lines.list(row, roles);
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
        return sibling(row, measure, cells)
                .filter(value -> value.numerator().compareTo(BigDecimal.valueOf(fewest)) >= 0)
                .isPresent();
    }

    private static Value value(Shown shown, List<PublishableCell> all) {
        PublishableCell cell = shown.cell();
        FigureKey key = cell.key();
        String printed = cell.value()
                .map(value -> DanishFormat.print(value, shown.style()))
                .orElse(Cell.WITHHELD);
        return new Value(
                key.breakdown(),
                key.member(),
                cell.memberName(),
                key.time(),
                key.measure(),
                shown.column(),
                printed,
                Descriptors.of(key).measure(key).formulaOrPlain(),
                cell.value()
                        .map(value -> fraction(key, value, all) + " = " + printed)
                        .orElse("ikke vist: tallet kunne fortælle om få personer"));
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

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
import dk.personaletal.retention.Retention;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.FigureKey;
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
     * @param figure a table's name, {@code indicator.measure}, a figure as printed, or a word of its row, column or table
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
        List<Shown> all = cells.find(figure);
        List<Shown> asked = all.stream()
                .filter(shown -> unit.map(code -> isRow(shown.cell(), code)).orElse(true))
                .toList();
        if (asked.isEmpty()) {
            throw new ReportProblem("Rapporten for " + order.period() + " har ikke det tal for den enhed. Vælg mellem "
                    + rows(all) + ", eller udelad --unit.");
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

    /** The codes that {@code --unit} may have. */
    private static String rows(List<Shown> shown) {
        return shown.stream()
                .map(one -> one.cell().key().member())
                .filter(member -> !member.equals(FigureKey.TOTAL))
                .map(member -> member.substring(member.lastIndexOf('|') + 1))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
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
        Calculation calculation = new Calculation(all);
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
                asked.stream().map(shown -> value(shown, calculation)).toList(),
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
        String measure = ExplainedCells.isMeasure(figure) ? figure.substring(figure.indexOf('.') + 1) : null;
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

    private static Value value(Shown shown, Calculation calculation) {
        PublishableCell cell = shown.cell();
        FigureKey key = cell.key();
        return new Value(
                key.breakdown(),
                key.member(),
                cell.memberName(),
                key.time(),
                key.measure(),
                shown.table(),
                shown.column(),
                shown.printed(),
                Descriptors.of(key).measure(key).formulaOrPlain(),
                cell.value()
                        .map(value -> calculation.of(shown, value))
                        .orElse("ikke vist: tallet kunne fortælle om få personer"));
    }

    private static Optional<Ratio> sibling(FigureKey key, String measure, List<PublishableCell> all) {
        FigureKey wanted = new FigureKey(key.indicator(), key.breakdown(), key.member(), key.time(), measure);
        return all.stream()
                .filter(cell -> cell.key().equals(wanted))
                .findFirst()
                .flatMap(PublishableCell::value);
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

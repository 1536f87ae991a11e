package dk.personaletal.reports.chapters.method;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ChapterSource;
import dk.personaletal.reports.writing.Gates;
import dk.personaletal.reports.writing.PayRule;
import dk.personaletal.reports.writing.ReportFacts.DefinitionFact;
import dk.personaletal.reports.writing.ReportFacts.DeliveryFact;
import dk.personaletal.reports.writing.ReportFacts.FindingFact;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.DanishOrder;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Metode og forbehold: population, definitions, discretion, deliveries and what was found in them. */
public final class MethodChapter implements ChapterSource {
    @Override
    public String name() {
        return "metode";
    }

    @Override
    public Chapter write(ChapterContext context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, context.text("metode.hvem")));
        blocks.add(new BulletList(all(context, "metode.hvem.")));
        blocks.add(new Heading(2, context.text("metode.definitioner")));
        blocks.add(new BulletList(all(context, "metode.definition.")));
        blocks.add(new Paragraph(context.text("metode.versioner", Map.of("versioner", versions(context)))));
        blocks.add(new Paragraph(
                context.text("metode.usikkerhed", gates(context.facts().gates()))));
        blocks.add(new Heading(2, context.text("metode.diskretion")));
        blocks.add(new Paragraph(context.text(
                "metode.diskretion.tekst",
                Map.of("mindst", String.valueOf(context.facts().smallCount())))));
        if (context.texts().find("loen.titel").isPresent()) {
            blocks.add(new Paragraph(PayRule.text(context, "metode.diskretion.loen")));
        }
        blocks.add(new Heading(2, context.text("metode.leverancer")));
        blocks.add(new Paragraph(context.text(
                "metode.leverancer.tekst",
                Map.of("antal", count(context.facts().deliveries().size())))));
        context.facts().overruled().forEach(text -> blocks.add(new Paragraph(text)));
        blocks.add(deliveries(context));
        if (!context.facts().findings().isEmpty()) {
            blocks.add(new Heading(2, context.text("metode.fund")));
            blocks.add(findings(context));
        }
        return new Chapter(context.text("metode.titel"), blocks);
    }

    /** What the report's chapters themselves say of their method, and this chapter's own. */
    private static List<String> all(ChapterContext context, String prefix) {
        return context.texts().startingWith(prefix).keySet().stream()
                .map(context::text)
                .toList();
    }

    private static Map<String, String> gates(Gates gates) {
        return Map.of(
                "fdr", DanishFormat.print(Ratio.of(gates.falseDiscovery()), NumberStyle.PERCENT),
                "mindst", count(gates.fewest()));
    }

    private static String versions(ChapterContext context) {
        return context.facts().definitions().stream()
                .map((DefinitionFact definition) -> context.texts()
                                .find("metode.version." + definition.indicator())
                                .orElse(definition.indicator())
                        + " " + definition.version())
                .sorted(DanishOrder.comparator())
                .collect(Collectors.joining(", "));
    }

    /** One row a kind of delivery. How many rows a short file has would help to guess it, so only the house is told. */
    private static Table deliveries(ChapterContext context) {
        boolean inTheHouse = isInTheHouse(context);
        Map<String, List<DeliveryFact>> byKind = context.facts().deliveries().stream()
                .collect(Collectors.groupingBy(DeliveryFact::kind, TreeMap::new, Collectors.toList()));
        List<Column> columns = new ArrayList<>(
                List.of(Column.of("Leverance", 130), Column.of("Antal filer", 60), Column.of("Dækker", 160)));
        if (inTheHouse) {
            columns.add(Column.of("Rækker læst", 65));
            columns.add(Column.of("Rækker brugt", 65));
        }
        List<Row> rows = new ArrayList<>();
        byKind.forEach((kind, deliveries) ->
                rows.add(new Row(cells(context, kind, deliveries).subList(0, columns.size()), false)));
        return new Table(
                "leverancer",
                context.text("metode.leverancer.tabel"),
                columns,
                rows,
                List.of(note(context, inTheHouse)));
    }

    private static boolean isInTheHouse(ChapterContext context) {
        return !context.facts().internalNote().isEmpty();
    }

    private static String note(ChapterContext context, boolean inTheHouse) {
        String ofRows = context.text("metode.leverancer.note");
        // a source kept by an earlier release has the one note only
        return inTheHouse
                ? ofRows
                : context.texts().find("metode.leverancer.note.laesere").orElse(ofRows);
    }

    private static List<Cell> cells(ChapterContext context, String kind, List<DeliveryFact> deliveries) {
        return List.of(
                Cell.text(context.text("leverance." + kind)),
                Cell.text(count(deliveries.size())),
                Cell.text(covered(context, deliveries)),
                Cell.text(count(
                        deliveries.stream().mapToLong(DeliveryFact::rowsRead).sum())),
                Cell.text(count(
                        deliveries.stream().mapToLong(DeliveryFact::rowsKept).sum())));
    }

    private static String covered(ChapterContext context, List<DeliveryFact> deliveries) {
        List<YearMonth> months = deliveries.stream()
                .flatMap(delivery -> Stream.of(delivery.from(), delivery.to()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (months.isEmpty()) {
            return "";
        }
        String first = context.month(months.get(0));
        String last = context.month(months.get(months.size() - 1));
        return first.equals(last) ? first : first + " – " + last;
    }

    /** How many lines have something wrong may be how many persons have, so only the house is told. */
    private static Table findings(ChapterContext context) {
        boolean inTheHouse = isInTheHouse(context);
        List<Column> columns = new ArrayList<>(
                List.of(Column.of("Regel", 50), Column.of("Hvad er fundet", 250), Column.of("Alvor", 80)));
        if (inTheHouse) {
            columns.add(Column.of("Antal", 60));
        }
        List<Row> rows = new ArrayList<>();
        for (FindingFact finding : context.facts().findings()) {
            List<Cell> cells = List.of(
                    Cell.text(finding.rule()),
                    Cell.text(finding.title()),
                    Cell.text(finding.severity()),
                    Cell.text(count(finding.findings())));
            rows.add(new Row(cells.subList(0, columns.size()), false));
        }
        return new Table(
                "fund",
                context.text("metode.fund.tabel"),
                columns,
                rows,
                inTheHouse ? List.of(context.text("metode.fund.note")) : List.of());
    }

    private static String count(long number) {
        return DanishFormat.print(Ratio.count(number), NumberStyle.COUNT);
    }
}

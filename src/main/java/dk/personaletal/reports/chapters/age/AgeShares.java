package dk.personaletal.reports.chapters.age;

import static dk.personaletal.reports.chapters.age.AgeChapter.AGE;
import static dk.personaletal.reports.chapters.age.AgeChapter.BAND;
import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SIGNED_POINTS;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the bands' shares of all have shifted from one census to the other. */
final class AgeShares {
    private final ChapterContext context;

    AgeShares(ChapterContext context) {
        this.context = context;
    }

    /** Nothing without a census to shift from. */
    List<Block> blocks() {
        List<Member> bands = AgeChapter.bands(context);
        if (bands.stream().noneMatch(band -> change(band).isPresent())) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        largestShift(bands).forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(table(bands));
        return blocks;
    }

    private List<String> largestShift(List<Member> bands) {
        Sentences sentences = new Sentences(context);
        List<Member> shifted = bands.stream()
                .filter(band -> change(band)
                        .filter(change ->
                                DanishFormat.rounded(change, SIGNED_POINTS).signum() != 0)
                        .isPresent())
                .sorted(Comparator.comparing((Member band) -> change(band).orElseThrow(), Ratio::compareValue))
                .toList();
        if (shifted.size() > 1) {
            Member fell = shifted.get(0);
            Member rose = shifted.get(shifted.size() - 1);
            if (isRise(rose) && !isRise(fell)) {
                sentences.add(
                        "alder.andele.forskydning",
                        Map.of(
                                "op", inSentence(rose),
                                "op_point", printed(rose),
                                "ned", inSentence(fell),
                                "ned_point", printed(fell)));
            }
        }
        return sentences.list();
    }

    private Table table(List<Member> bands) {
        List<Row> rows = new ArrayList<>();
        for (Member band : bands) {
            rows.add(new Row(
                    List.of(
                            Cell.text(AgeChapter.label(band)),
                            context.cell(AGE, BAND, band.code(), context.opening(), "share", PERCENT),
                            context.cell(AGE, BAND, band.code(), context.closing(), "share", PERCENT),
                            context.cell(AGE, BAND, band.code(), context.closing(), "share_change", SIGNED_POINTS)),
                    false));
        }
        return new Table(
                "aldersfordeling_andele",
                context.text("alder.andele.tabel", AgeChapter.values(context)),
                List.of(
                        Column.of("Alder", 180),
                        Column.of(AgeChapter.year(context.opening()), 80),
                        Column.of(AgeChapter.year(context.closing()), 80),
                        Column.of("Ændring i procentpoint", 110)),
                rows,
                Notes.withFootnote(
                        context,
                        rows,
                        List.of(
                                context.text("alder.andele.note"),
                                context.text("alder.population"),
                                Notes.source(context))));
    }

    private Optional<Ratio> change(Member band) {
        return context.value(AGE, BAND, band.code(), context.closing(), "share_change");
    }

    private boolean isRise(Member band) {
        return change(band).orElseThrow().signum() > 0;
    }

    private String printed(Member band) {
        return DanishFormat.print(change(band).orElseThrow(), SIGNED_POINTS).substring(1);
    }

    private static String inSentence(Member band) {
        String name = AgeChapter.shortName(band);
        return name.equals("Alder ukendt") ? "alder ukendt" : name + (name.matches(".*\\d") ? " år" : "");
    }
}

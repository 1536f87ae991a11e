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
import dk.personaletal.reports.writing.Ranking;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
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
        span().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(table(bands));
        return blocks;
    }

    /** How far the shares have shifted; whose is not told, for nothing tests it. */
    private List<String> span() {
        Sentences sentences = new Sentences(context);
        Ranking.of(context, AGE, BAND, context.closing(), "share_change")
                .span(SIGNED_POINTS)
                .ifPresent(span -> sentences.add("alder.andele.mellem", span));
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
}

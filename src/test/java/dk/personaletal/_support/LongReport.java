package dk.personaletal._support;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The sample report's chapters repeated, with names of their own, until they are a year's report. */
public final class LongReport {
    private LongReport() {}

    public static ReportDocument times(int times) {
        List<Chapter> chapters = new ArrayList<>();
        for (int copy = 0; copy < times; copy++) {
            for (Chapter chapter : SampleReport.document().chapters()) {
                chapters.add(copy(chapter, "_" + copy));
            }
        }
        return of(chapters);
    }

    public static ReportDocument of(List<Chapter> chapters) {
        return new ReportDocument("lang", "Lang rapport", "2021", "Prøvekommunen", "", Instant.EPOCH, "long", chapters);
    }

    private static Chapter copy(Chapter chapter, String suffix) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : chapter.blocks()) {
            if (block instanceof Table table) {
                blocks.add(new Table(
                        table.name() + suffix, table.caption(), table.columns(), table.rows(), table.notes()));
            } else if (block instanceof Figure figure) {
                String name = figure.name().isEmpty() ? "" : figure.name() + suffix;
                blocks.add(new Figure(name, figure.caption(), figure.chart(), figure.alternativeText(), figure.note()));
            } else if (block instanceof Paragraph paragraph) {
                blocks.add(new Paragraph(paragraph.text().replace("}", suffix + "}")));
            } else if (block instanceof BulletList list) {
                blocks.add(new BulletList(list.items().stream()
                        .map(item -> item.replace("}", suffix + "}"))
                        .toList()));
            } else {
                blocks.add(block);
            }
        }
        return new Chapter(chapter.title(), blocks);
    }
}

package dk.personaletal.reports.chapters.sickleave;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.DAYS;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is sick and how it is spread: sex and age, spells, and persons. */
final class SickLeavePatterns {
    private static final List<String> AGES =
            List.of("u20", "20-29", "30-39", "40-49", "50-59", "60-69", "70-74", "75+", "?");

    private final ChapterContext context;
    private final Columns columns;

    SickLeavePatterns(ChapterContext context) {
        this.context = context;
        this.columns = new Columns(context);
    }

    List<Block> blocks(String time) {
        List<Block> blocks = new ArrayList<>();
        if (columns.has("age_band", "days_per_fte")) {
            blocks.add(new Heading(2, context.text("sygefravaer.koen_alder")));
            blocks.add(sexAndAge(time));
        }
        blocks.add(new Heading(2, context.text("sygefravaer.fordeling")));
        blocks.add(distribution(time));
        return blocks;
    }

    private Table sexAndAge(String time) {
        Set<String> delivered = context.figures().members(SickLeave.OWN, "age_band").stream()
                .map(Member::code)
                .collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        for (String age : AGES) {
            if (delivered.contains(age)) {
                rows.add(new Row(
                        List.of(
                                Cell.text(context.text("sygefravaer.alder." + (age.equals("?") ? "ukendt" : age))),
                                columns.own("sex_age", "K|" + age, time, "days_per_fte", DAYS),
                                columns.own("sex_age", "M|" + age, time, "days_per_fte", DAYS),
                                columns.own("age_band", age, time, "days_per_fte", DAYS)),
                        false));
            }
        }
        rows.add(new Row(
                List.of(
                        Cell.text(context.text("i_alt")),
                        columns.own("sex", "K", time, "days_per_fte", DAYS),
                        columns.own("sex", "M", time, "days_per_fte", DAYS),
                        columns.total(time, "days_per_fte", DAYS)),
                true));
        return columns.table(
                "sygefravaer_koen_alder",
                "koen_alder",
                Map.of("periode", columns.label(time)),
                List.of(
                        Column.of("Alder", 160),
                        Column.of("Kvinder", 90),
                        Column.of("Mænd", 90),
                        Column.of("Alle", 90)),
                rows,
                List.of(context.text("sygefravaer.koen_alder.note")));
    }

    private Table distribution(String time) {
        String[][] lines = {
            {"forloeb", "total", FigureKey.TOTAL, "spells"},
            {"dage_pr_forloeb", "total", FigureKey.TOTAL, "days_per_spell"},
            {"korte", "spell_kind", "short", "spells"},
            {"korte_dage", "spell_kind", "short", "days_per_spell"},
            {"lange", "spell_kind", "long", "spells"},
            {"lange_dage", "spell_kind", "long", "days_per_spell"},
            {"uden", "total", FigureKey.TOTAL, "share_without"},
            {"mest", "total", FigureKey.TOTAL, "share_top"}
        };
        List<Row> rows = new ArrayList<>();
        for (String[] line : lines) {
            rows.add(new Row(
                    List.of(
                            Cell.text(context.text(
                                    "sygefravaer.fordeling." + line[0],
                                    Map.of("procent", columns.parameter(time, "top_percent", COUNT)))),
                            columns.own(line[1], line[2], time, line[3], style(line[3]))),
                    false));
        }
        return columns.table(
                "sygefravaer_fordeling",
                "fordeling",
                Map.of("periode", columns.label(time)),
                List.of(Column.of("Mål", 320), Column.of("Tal", 90)),
                rows,
                List.of(context.text(
                        "sygefravaer.fordeling.note",
                        Map.of("dage", columns.parameter(time, "longest_short_days", COUNT)))));
    }

    private static NumberStyle style(String measure) {
        return switch (measure) {
            case "spells" -> COUNT;
            case "days_per_spell" -> ONE_DECIMAL;
            default -> PERCENT;
        };
    }
}

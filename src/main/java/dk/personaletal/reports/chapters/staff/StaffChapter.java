package dk.personaletal.reports.chapters.staff;

import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SIGNED_ONE_DECIMAL;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ChapterSource;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Ranking;
import dk.personaletal.reports.writing.Ranking.Most;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.NumberStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Personaleforbrug: persons and full-time equivalents, where they are and how they have moved. */
public final class StaffChapter implements ChapterSource {
    /** The indicator that the chapter tells of. */
    public static final String STAFF = "staff";

    @Override
    public String name() {
        return "personaleforbrug";
    }

    @Override
    public Chapter write(ChapterContext context) {
        Staff staff = new Staff(context);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(context.text("personaleforbrug.indledning")));
        addAll(blocks, level(staff));
        breakdown(blocks, staff, "center", "department", "Organisationsniveau");
        departments(staff).ifPresent(blocks::add);
        breakdown(blocks, staff, "overenskomst", "agreement_group", "Overenskomstgruppe");
        blocks.add(new Heading(2, context.text("personaleforbrug.fordeling")));
        addAll(blocks, forms(staff));
        blocks.add(new StaffTables(staff).forms());
        new Managers(staff).addTo(blocks);
        new StaffMonths(staff).addTo(blocks);
        return new Chapter(context.text("personaleforbrug.titel"), blocks);
    }

    private static List<String> level(Staff staff) {
        ChapterContext context = staff.context();
        Sentences sentences = new Sentences(context);
        movement(sentences, staff, "personer", "persons", NumberStyle.COUNT);
        movement(sentences, staff, "aarsvaerk", "fte", ONE_DECIMAL);
        if (staff.total(context.opening(), "persons").isEmpty()) {
            sentences.add("personaleforbrug.mangler", staff.window());
        }
        return sentences
                .add(
                        "personaleforbrug.aaret",
                        "aarsvaerk",
                        staff.total(context.closing(), "fte_year"),
                        ONE_DECIMAL,
                        staff.window())
                .list();
    }

    private static void movement(Sentences sentences, Staff staff, String key, String measure, NumberStyle style) {
        sentences.addMovement(
                "personaleforbrug." + key,
                staff.total(staff.context().opening(), measure),
                staff.total(staff.context().closing(), measure),
                style,
                staff.window());
    }

    private static void breakdown(List<Block> blocks, Staff staff, String name, String breakdown, String firstColumn) {
        blocks.add(new Heading(2, staff.context().text("personaleforbrug." + name)));
        addAll(blocks, movements(staff.context(), name, breakdown));
        blocks.add(new StaffTables(staff).units(name, breakdown, firstColumn));
    }

    private static Optional<Figure> departments(Staff staff) {
        Ranking ranking = Ranking.of(
                staff.context(),
                StaffChapter.STAFF,
                "department",
                staff.context().closing(),
                "fte");
        if (ranking.rows().isEmpty()) {
            return Optional.empty();
        }
        Chart chart = new Chart(
                Chart.Kind.BAR,
                ranking.rows().stream().map(row -> row.member().name()).toList(),
                List.of(Charts.series("Årsværk", ranking.rows(), NumberStyle.COUNT, row -> Optional.of(row.value()))),
                NumberStyle.COUNT);
        String caption = staff.context().text("personaleforbrug.center.figur", staff.window());
        return Optional.of(staff.figure("soejler", caption, chart));
    }

    /** The rows whose full-time equivalents moved most. */
    private static List<String> movements(ChapterContext context, String name, String breakdown) {
        Ranking ranking = Ranking.of(context, StaffChapter.STAFF, breakdown, context.closing(), "fte_change");
        Sentences sentences = new Sentences(context);
        String among = ranking.hasWithheld() ? ".viste" : "";
        ranking.largestRise(SIGNED_ONE_DECIMAL)
                .ifPresent(most -> sentences.add("personaleforbrug." + name + ".steget" + among, values(most)));
        ranking.largestFall(SIGNED_ONE_DECIMAL)
                .ifPresent(most -> sentences.add("personaleforbrug." + name + ".faldet" + among, values(most)));
        return sentences.list();
    }

    private static Map<String, String> values(Most most) {
        return Map.of("navn", most.names(), "forskel", most.figure());
    }

    private static List<String> forms(Staff staff) {
        ChapterContext context = staff.context();
        Sentences sentences = new Sentences(context);
        share(sentences, context, "deltid", "working_time", "part");
        share(sentences, context, "kvinder", "sex", "K");
        if (context.figures().members(StaffChapter.STAFF, "sex").isEmpty()) {
            sentences.add("personaleforbrug.koen.mangler", Map.of());
        }
        return sentences.list();
    }

    private static void share(
            Sentences sentences, ChapterContext context, String key, String breakdown, String member) {
        sentences.addChange(
                "personaleforbrug.fordeling." + key,
                context.value(StaffChapter.STAFF, breakdown, member, context.opening(), "share"),
                context.value(StaffChapter.STAFF, breakdown, member, context.closing(), "share"),
                PERCENT,
                new Staff(context).window(),
                Verdict.UNTESTED);
    }

    private static void addAll(List<Block> blocks, List<String> sentences) {
        sentences.forEach(sentence -> blocks.add(new Paragraph(sentence)));
    }
}

package dk.personaletal.reports.chapters.summary;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.DAYS;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.chapters.age.AgeChapter;
import dk.personaletal.reports.chapters.sickleave.SickLeave;
import dk.personaletal.reports.chapters.sickleave.SickLeaveChance;
import dk.personaletal.reports.chapters.turnover.Turnover;
import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.KeyFigures;
import dk.personaletal.reports.model.KeyFigures.KeyFigure;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ChapterSource;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sammenfatning: the key figures, what they say, and the targets. */
public final class SummaryChapter implements ChapterSource {
    private static final int A_LINE = 4;
    private static final int TWO_LINES = 2 * A_LINE;

    @Override
    public String name() {
        return "sammenfatning";
    }

    @Override
    public Chapter write(ChapterContext context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(context.text(
                "sammenfatning.indledning",
                Map.of(
                        "kommune",
                        context.municipalityName(),
                        "til",
                        context.month(context.facts().period())))));
        List<KeyFigure> figures = keyFigures(context);
        for (int from = 0; from < figures.size(); from += A_LINE) {
            blocks.add(new KeyFigures(figures.subList(from, Math.min(from + A_LINE, figures.size()))));
        }
        List<String> sentences = sentences(context);
        if (!sentences.isEmpty()) {
            blocks.add(new BulletList(sentences));
        }
        blocks.add(new Heading(2, context.text("maal.titel")));
        blocks.add(targets(context));
        return new Chapter(context.text("sammenfatning.titel"), blocks);
    }

    /** Of the chapters that need deliveries of their own, in the report's order. */
    private static List<Highlights> highlights(ChapterContext context) {
        return List.of(
                new PayHighlights(context),
                new SurveyHighlights(context),
                new RecruitingHighlights(context),
                new PopulationHighlights(context));
    }

    /** The most important first; what has no room in two lines stands in the sentences. */
    private static List<KeyFigure> keyFigures(ChapterContext context) {
        SickLeave sickLeave = new SickLeave(context);
        Targets targets = new Targets(context);
        List<KeyFigure> figures = new ArrayList<>();
        add(figures, context, "antal", turnover(context, "closing"), COUNT, change(context));
        figures.addAll(new StaffHighlights(context).keyFigures());
        add(
                figures,
                context,
                "omsaetning",
                turnover(context, "leavers_rate"),
                PERCENT,
                targets.first(Targets.TURNOVER)
                        .filter(target -> target.met().isPresent())
                        .map(target ->
                                context.text("noegletal.omsaetning.note", Map.of("status", target.judged(context))))
                        .orElse(""));
        sickLeave
                .newestTime()
                .ifPresent(time -> add(
                        figures,
                        context,
                        "sygefravaer",
                        sickLeave.comparableDays(time),
                        DAYS,
                        sickLeaveNote(context, sickLeave, time)));
        add(
                figures,
                context,
                "alder",
                context.value(AgeChapter.AGE, "band", "mean", context.closing(), "mean_age"),
                ONE_DECIMAL,
                context.text("noegletal.alder.note"));
        highlights(context).forEach(chapter -> figures.addAll(chapter.keyFigures()));
        return figures.stream().limit(TWO_LINES).toList();
    }

    private static String sickLeaveNote(ChapterContext context, SickLeave sickLeave, String time) {
        Map<String, String> values = new TreeMap<>(Map.of("periode", period(context, time)));
        if (sickLeave.publishedDays(time).isPresent()) {
            return context.text("noegletal.sygefravaer.note.offentliggjort", values);
        }
        Optional<Ratio> months = sickLeave.missingPayroll(time);
        months.ifPresent(few -> values.putAll(Notes.months(few)));
        return context.text("noegletal.sygefravaer.note" + (months.isPresent() ? ".hul" : ""), values);
    }

    /** A calendar year, or the twelve months to the report's. */
    private static String period(ChapterContext context, String time) {
        return time.equals(context.closing())
                ? context.text(
                        "noegletal.rullende",
                        Map.of("til", context.month(context.facts().period())))
                : time;
    }

    private static void add(
            List<KeyFigure> figures,
            ChapterContext context,
            String key,
            Optional<Ratio> value,
            NumberStyle style,
            String note) {
        value.ifPresent(figure ->
                figures.add(new KeyFigure(context.text("noegletal." + key), DanishFormat.print(figure, style), note)));
    }

    private static String change(ChapterContext context) {
        Optional<Ratio> opening = turnover(context, "opening");
        Optional<Ratio> closing = turnover(context, "closing");
        if (opening.isEmpty() || closing.isEmpty()) {
            return "";
        }
        return context.text(
                "noegletal.antal.note",
                Map.of(
                        "forskel",
                        DanishFormat.print(closing.get().minus(opening.get()), NumberStyle.SIGNED_COUNT),
                        "fra",
                        context.month(context.openingMonth())));
    }

    private static List<String> sentences(ChapterContext context) {
        SickLeave sickLeave = new SickLeave(context);
        Targets targets = new Targets(context);
        Sentences sentences = new Sentences(context);
        sentences.addMovement(
                "sammenfatning.antal",
                turnover(context, "opening"),
                turnover(context, "closing"),
                COUNT,
                Map.of(
                        "fra", context.month(context.openingMonth()),
                        "til", context.month(context.facts().period())));
        new StaffHighlights(context).addTo(sentences);
        targets.first(Targets.TURNOVER)
                .filter(target -> target.met().isPresent())
                .ifPresent(target -> sentences.add(
                        "sammenfatning.omsaetning"
                                + (target.met().orElseThrow() ? ".naaet" : ".ikke_naaet")
                                + distance(target),
                        "procent",
                        turnover(context, "leavers_rate"),
                        PERCENT,
                        Map.of(
                                "maal", target.goal(),
                                "fra", context.month(context.openingMonth()),
                                "til", context.month(context.facts().period()))));
        targets.sickLeaveArea().ifPresent(area -> sickLeave
                .newestYear()
                .ifPresent(year -> sentences.addChange(
                        "sammenfatning.sygefravaer",
                        sickLeave.areaDays(area, year),
                        sickLeave.comparableDays(year),
                        DAYS,
                        Map.of("aar", year, "omraade", context.areaInSentence(area)),
                        sickLeave
                                .areaDays(area, year)
                                .map(line -> new SickLeaveChance(context).against(year, line))
                                .orElse(Verdict.UNTESTED))));
        highlights(context).forEach(chapter -> chapter.addTo(sentences));
        return sentences.list();
    }

    private static String distance(Outcome target) {
        return switch (target.distance()) {
            case SURE -> ".sikker";
            case CHANCE -> ".usikker";
            case UNTESTED -> "";
        };
    }

    private static Table targets(ChapterContext context) {
        List<Outcome> outcomes = new Targets(context).list();
        List<Row> rows = outcomes.stream()
                .map(outcome -> new Row(
                        List.of(
                                Cell.text(outcome.name()),
                                Cell.text(outcome.goal()),
                                context.figures().cell(outcome.figure(), outcome.style()),
                                Cell.text(outcome.status(context))),
                        false))
                .toList();
        List<String> notes = new ArrayList<>();
        List<String> unsure = outcomes.stream()
                .filter(Outcome::isWithinChance)
                .map(Outcome::name)
                .toList();
        if (!unsure.isEmpty()) {
            notes.add(context.text("maal.usikker", Map.of("navne", String.join("; ", unsure))));
        }
        outcomes.forEach(outcome -> outcome.fewMonths().ifPresent(months -> {
            Map<String, String> values = new TreeMap<>(Notes.months(months));
            values.put("navn", outcome.name());
            notes.add(context.text("maal.faa_maaneder", values));
        }));
        outcomes.stream()
                .filter(outcome -> outcome.figure().measure().equals(SickLeave.PUBLISHED))
                .forEach(outcome -> notes.add(context.text("maal.offentliggjort", Map.of("navn", outcome.name()))));
        notes.add(context.text("maal.kilde", Map.of("kommune", context.municipalityName())));
        return new Table(
                "succeskriterier",
                context.text("maal.tabel"),
                List.of(
                        Column.of("Succeskriterium", 150),
                        Column.of("Mål", 170),
                        Column.of("Resultat", 70),
                        Column.of("Status", 90)),
                rows,
                Notes.withFootnote(context, rows, notes));
    }

    private static Optional<Ratio> turnover(ChapterContext context, String measure) {
        return context.value(Turnover.TURNOVER, "total", FigureKey.TOTAL, context.closing(), measure);
    }
}

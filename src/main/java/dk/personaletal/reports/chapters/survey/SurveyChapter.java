package dk.personaletal.reports.chapters.survey;

import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SCORE;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ChapterSource;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Ranking;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Trivsel og social kapital: the newest survey's scores and answers, for the municipality and by center. */
public final class SurveyChapter implements ChapterSource {
    @Override
    public String name() {
        return "trivsel";
    }

    @Override
    public Chapter write(ChapterContext context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(context.text("trivsel.indledning")));
        new Survey(context)
                .newestYear()
                .ifPresentOrElse(
                        year -> blocks.addAll(survey(context, year)),
                        () -> blocks.add(new Paragraph(context.text("trivsel.mangler"))));
        return new Chapter(context.text("trivsel.titel"), blocks);
    }

    private static List<Block> survey(ChapterContext context, String year) {
        Survey survey = new Survey(context);
        List<Member> questions = survey.questions(year);
        SurveyTables tables = new SurveyTables(context, year, questions);
        List<Block> blocks = new ArrayList<>();
        sentences(context, survey, year).forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(tables.scores());
        if (questions.stream().anyMatch(question -> has(survey, question, year, "share_agree"))) {
            blocks.add(new Heading(2, context.text("trivsel.svar")));
            blocks.add(tables.answers());
            answerFigure(context, survey, questions, year).ifPresent(blocks::add);
        }
        if (!survey.centers(questions).isEmpty()) {
            blocks.add(new Heading(2, context.text("trivsel.center")));
            centerSpan(context, questions, year).forEach(sentence -> blocks.add(new Paragraph(sentence)));
            blocks.add(tables.centers());
            centerFigure(context, survey, questions, year).ifPresent(blocks::add);
        }
        return blocks;
    }

    private static List<String> sentences(ChapterContext context, Survey survey, String year) {
        Sentences sentences = new Sentences(context);
        for (Member question : survey.questions(year).stream()
                .filter(Survey::isOfTheStrategies)
                .toList()) {
            Map<String, String> values = Map.of("spoergsmaal", question.name(), "aar", year);
            Optional<Ratio> mean = survey.mean(question.code(), year);
            mean.flatMap(Level::of)
                    .filter(level -> question.code().equals(Survey.SOCIAL_CAPITAL))
                    .ifPresent(level -> sentences.add(
                            "trivsel.niveau.saetning",
                            Map.of(
                                    "spoergsmaal", question.name(),
                                    "aar", year,
                                    "score", DanishFormat.print(mean.orElseThrow(), SCORE),
                                    "niveau", context.text(level.text() + ".saetning"))));
            survey.yearBefore(question.code())
                    .ifPresent(before -> sentences.addChange(
                            "trivsel.udvikling",
                            survey.mean(question.code(), before),
                            mean,
                            SCORE,
                            Map.of("spoergsmaal", question.name(), "aar", year, "aar_foer", before),
                            survey.since(question.code(), before, year)));
            if (question.code().equals(Survey.DEVELOPMENT)) {
                sentences.add(
                        "trivsel.enige", "andel", survey.value(question.code(), year, "share_agree"), PERCENT, values);
            }
        }
        return sentences.list();
    }

    private static Optional<Figure> answerFigure(
            ChapterContext context, Survey survey, List<Member> questions, String year) {
        List<Member> shown = questions.stream()
                .filter(question -> has(survey, question, year, "agree"))
                .toList();
        List<Chart.Series> series = SurveyTables.ANSWERS.stream()
                .map(answer -> Charts.series(
                        context.text("svar." + answer),
                        shown,
                        PERCENT,
                        question -> survey.value(question.code(), year, answer)))
                .toList();
        return figure(context, "trivsel.svar.figur", year, shown, Chart.Kind.STACKED_BAR, series, PERCENT);
    }

    private static Optional<Figure> centerFigure(
            ChapterContext context, Survey survey, List<Member> questions, String year) {
        Member first = questions.get(0);
        List<Member> shown = byScore(survey, questions, year);
        Function<Member, Optional<Ratio>> score = center -> survey.center(first.code(), center.code(), year);
        List<Chart.Series> series = List.of(Charts.series(first.name(), shown, SCORE, score));
        return figure(context, "trivsel.center.figur", year, shown, Chart.Kind.BAR, series, SCORE);
    }

    private static Optional<Figure> figure(
            ChapterContext context,
            String text,
            String year,
            List<Member> shown,
            Chart.Kind kind,
            List<Chart.Series> series,
            NumberStyle style) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        String caption = context.text(
                text, Map.of("aar", year, "spoergsmaal", series.get(0).name()));
        Chart chart = new Chart(kind, shown.stream().map(Member::name).toList(), series, style);
        return Optional.of(new Figure(
                caption,
                chart,
                context.text("figur.soejler") + " " + caption + ". " + Charts.inWords(chart),
                context.text("trivsel.kilde", Map.of("kommune", context.municipalityName(), "aar", year))));
    }

    private static List<String> centerSpan(ChapterContext context, List<Member> questions, String year) {
        Member first = questions.get(0);
        Sentences sentences = new Sentences(context);
        Ranking.of(context, Survey.SURVEY, Survey.department(first.code()), year, "mean")
                .span(SCORE)
                .ifPresent(span -> {
                    Map<String, String> values = new TreeMap<>(span);
                    values.put("spoergsmaal", first.name());
                    sentences.add("trivsel.center.mellem", values);
                });
        return sentences.list();
    }

    private static List<Member> byScore(Survey survey, List<Member> questions, String year) {
        String first = questions.get(0).code();
        return survey.centers(questions).stream()
                .filter(center -> survey.center(first, center.code(), year).isPresent())
                .sorted(Comparator.comparing(
                                (Member center) -> survey.center(first, center.code(), year)
                                        .orElseThrow(),
                                Ratio::compareValue)
                        .reversed())
                .toList();
    }

    private static boolean has(Survey survey, Member question, String year, String measure) {
        return survey.value(question.code(), year, measure).isPresent();
    }
}

package dk.personaletal.reports.chapters.survey;

import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks up survey figures: the newest survey's, and the one before. */
public final class Survey {
    public static final String SURVEY = "survey";

    /** The breakdown of the whole municipality's figures. */
    public static final String QUESTION = "question";

    public static final String SOCIAL_CAPITAL = "SOCIAL_KAPITAL";
    public static final String DEVELOPMENT = "UDVIKLING";

    /** The strategies' own questions come first, the others by the alphabet. */
    private static final List<String> FIRST = List.of(SOCIAL_CAPITAL, DEVELOPMENT, "AMBASSADOER");

    private final ChapterContext context;

    public Survey(ChapterContext context) {
        this.context = context;
    }

    /** The year of the newest survey. */
    public Optional<String> newestYear() {
        return context.figures().times(SURVEY, QUESTION, "mean").stream().max(Comparator.naturalOrder());
    }

    /** The newest year before the newest survey in which the question was asked. */
    public Optional<String> yearBefore(String question) {
        String newest = newestYear().orElse("");
        return context.figures().times(SURVEY, QUESTION, "mean").stream()
                .filter(year -> year.compareTo(newest) < 0)
                .filter(year -> mean(question, year).isPresent())
                .max(Comparator.naturalOrder());
    }

    /** A question's wording; its code when the survey doesn't have it. */
    public String wording(String question) {
        return context.figures().members(SURVEY, QUESTION).stream()
                .filter(member -> member.code().equals(question))
                .map(Member::name)
                .findFirst()
                .orElse(question);
    }

    public Optional<Ratio> mean(String question, String year) {
        return value(question, year, "mean");
    }

    public Optional<Ratio> value(String question, String year, String measure) {
        return context.value(SURVEY, QUESTION, question, year, measure);
    }

    /** Whether a question's mean is another than in an earlier survey. */
    public Verdict since(String question, String before, String year) {
        return Answers.of(this, question, before)
                .flatMap(was -> Answers.of(this, question, year)
                        .map(is -> is.since(was, context.facts().gates())))
                .orElse(Verdict.UNTESTED);
    }

    /** The questions of the newest survey. */
    List<Member> questions(String year) {
        List<Member> asked = context.figures().members(SURVEY, QUESTION).stream()
                .filter(member -> context.figures()
                        .find(new FigureKey(SURVEY, QUESTION, member.code(), year, "mean"))
                        .isPresent())
                .toList();
        List<Member> ordered = new ArrayList<>();
        FIRST.forEach(code -> asked.stream().filter(is(code)).forEach(ordered::add));
        asked.stream().filter(member -> !FIRST.contains(member.code())).forEach(ordered::add);
        return ordered;
    }

    /** Whether the strategies name it: those are put into words. */
    static boolean isOfTheStrategies(Member question) {
        return FIRST.contains(question.code());
    }

    /** The centers with an answer to any of the questions. */
    List<Member> centers(List<Member> questions) {
        return questions.stream()
                .flatMap(question -> context.figures().members(SURVEY, department(question.code())).stream())
                .distinct()
                .toList();
    }

    Optional<Ratio> center(String question, String center, String year) {
        return context.value(SURVEY, department(question), center, year, "mean");
    }

    static String department(String question) {
        return "department:" + question;
    }

    private static Predicate<Member> is(String code) {
        return member -> member.code().equals(code);
    }
}

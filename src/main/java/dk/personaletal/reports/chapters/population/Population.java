package dk.personaletal.reports.chapters.population;

import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks up the forecast's figures. */
public final class Population {
    static final String POPULATION = "population";
    static final String AGE_GROUP = "age_group";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final ChapterContext context;

    public Population(ChapterContext context) {
        this.context = context;
    }

    /** The forecast's years, oldest first. */
    public List<String> years() {
        return context.figures().times(POPULATION, AGE_GROUP, "persons");
    }

    /** The age groups, the youngest first: by the first number in their names. */
    List<Member> groups() {
        return context.figures().members(POPULATION, AGE_GROUP).stream()
                .map(group -> new Member(group.code(), group.name().replace('-', '–')))
                .sorted(Comparator.comparingInt(group -> lowestAge(group.name())))
                .toList();
    }

    /** A sum over all age groups. */
    public Optional<Ratio> total(String year, String measure) {
        return value(FigureKey.TOTAL, year, measure);
    }

    Optional<Ratio> value(String group, String year, String measure) {
        return context.value(POPULATION, AGE_GROUP, group, year, measure);
    }

    private static int lowestAge(String name) {
        return NUMBER.matcher(name)
                .results()
                .map(MatchResult::group)
                .map(Integer::parseInt)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}

package dk.personaletal.reports.chapters.summary;

import dk.personaletal.reports.chapters.sickleave.SickLeave;
import dk.personaletal.reports.chapters.turnover.Turnover;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ReportFacts.Target;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The configured targets held against the figures. */
final class Targets {
    static final String TURNOVER = "turnover";

    private static final Map<String, TargetKind> KINDS = Map.of(
            TURNOVER,
            new TurnoverTarget(),
            "sick-leave",
            new SickLeaveTarget(),
            "survey-score",
            SurveyTarget.score(),
            "survey-agreement",
            SurveyTarget.agreement(),
            "reposting-rate",
            new RepostingTarget());

    private static final int MONTHS_OF_A_YEAR = 12;

    private final ChapterContext context;

    Targets(ChapterContext context) {
        this.context = context;
    }

    List<Outcome> list() {
        return targets().stream().map(this::outcome).toList();
    }

    /** The first target about the indicator. */
    Optional<Outcome> first(String indicator) {
        return targets().stream()
                .filter(target -> target.indicator().equals(indicator))
                .findFirst()
                .map(this::outcome);
    }

    /** The benchmark area that sick leave is held against. */
    Optional<String> sickLeaveArea() {
        return targets().stream()
                .map(Target::atMostArea)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    private Outcome outcome(Target target) {
        TargetKind kind = KINDS.get(target.indicator());
        if (kind == null) {
            throw new IllegalStateException("no kind of target " + target.indicator());
        }
        Outcome outcome = kind.outcome(context, target);
        return fewMonths(outcome).isPresent() ? outcome.unjudged() : outcome;
    }

    /** How many months a figure of twelve is of, when some weren't delivered; what a publisher printed is of all. */
    Optional<Ratio> fewMonths(Outcome outcome) {
        FigureKey key = outcome.figure();
        if (key.measure().equals(SickLeave.PUBLISHED)) {
            return Optional.empty();
        }
        Optional<Ratio> months = key.indicator().equals(Turnover.TURNOVER)
                ? monthsCounted()
                : context.value(key.indicator(), key.breakdown(), key.member(), key.time(), "months");
        return months.filter(few -> few.compareValue(Ratio.count(MONTHS_OF_A_YEAR)) < 0);
    }

    /** Months of the turnover's window that have a census; none are told of where censuses can't be compared. */
    private Optional<Ratio> monthsCounted() {
        int months =
                context.figures().times(Turnover.TURNOVER, "month", "employed").size();
        return months == 0 ? Optional.empty() : Optional.of(Ratio.count(months));
    }

    private List<Target> targets() {
        return context.facts().targets();
    }
}

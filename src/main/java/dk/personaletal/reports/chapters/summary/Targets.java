package dk.personaletal.reports.chapters.summary;

import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ReportFacts.Target;
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
        return kind.months(context, outcome.figure())
                .filter(months -> months.compareValue(Ratio.count(MONTHS_OF_A_YEAR)) < 0)
                .map(outcome::unjudged)
                .orElse(outcome);
    }

    private List<Target> targets() {
        return context.facts().targets();
    }
}

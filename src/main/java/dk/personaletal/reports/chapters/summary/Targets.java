package dk.personaletal.reports.chapters.summary;

import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ReportFacts.Target;
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
        return kind.outcome(context, target);
    }

    private List<Target> targets() {
        return context.facts().targets();
    }
}

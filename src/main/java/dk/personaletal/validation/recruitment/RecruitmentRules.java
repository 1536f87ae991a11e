package dk.personaletal.validation.recruitment;

import dk.personaletal.staging.RecruitmentRow;
import dk.personaletal.validation.KindRules;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;

/** Postings and who filled them. */
public final class RecruitmentRules {
    private RecruitmentRules() {}

    public static KindRules<RecruitmentRow> of(ValidationParameters parameters) {
        return new KindRules<>(
                RecruitmentRow.class,
                List.of(
                        new R801FilledBeforePosted(),
                        new R802PostedOutsideMonth(),
                        new R803CandidatesNegative(),
                        new R804CandidatesAbsurd(parameters)),
                List.of(new R821DuplicatePosting(), new R822ConflictingPosting()));
    }
}

package dk.personaletal.indicators;

import org.jspecify.annotations.Nullable;

/** What a payroll row may or may not bring: sex, pay in øre, and who leads. */
record PayrollDetail(
        @Nullable String sex,
        @Nullable Long gross,
        @Nullable Long base,
        @Nullable Long supplement,
        @Nullable Long pension,
        @Nullable Boolean isManager,
        @Nullable String manager) {
    static final PayrollDetail NONE = new PayrollDetail(null, null, null, null, null, null, null);

    static PayrollDetail paid(String sex, long gross) {
        return new PayrollDetail(sex, gross, null, null, null, null, null);
    }

    static PayrollDetail ledBy(String manager) {
        return new PayrollDetail(null, null, null, null, null, null, manager);
    }
}

package dk.personaletal.staging;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One employment in one month's census, typed and pseudonymised.
 *
 * @param person pseudonym of the CPR number if there is one, else of the employee number
 * @param employeeNumber pseudonym of the employee number, when the row has a CPR number too
 * @param employment pseudonym of the employment number
 * @param sex {@code K}, {@code M} or null
 * @param payForm {@code M} monthly or {@code T} hourly
 * @param status 0 1 3 employed, 7 8 9 gone; 1 when not given. A row with S (deleted) never becomes a row
 * @param degreeTenthousandths 10000 is full time
 */
public record PayrollRow(
        int line,
        YearMonth month,
        int municipality,
        UUID person,
        @Nullable UUID employeeNumber,
        UUID employment,
        @Nullable LocalDate birthDate,
        @Nullable Character sex,
        @Nullable String departmentCode,
        @Nullable String departmentName,
        @Nullable String unitCode,
        @Nullable String unitName,
        @Nullable String agreementCode,
        @Nullable String agreementGroup,
        @Nullable String positionCode,
        @Nullable String positionName,
        @Nullable String staffCategory,
        char payForm,
        int status,
        @Nullable LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        int degreeTenthousandths,
        @Nullable Integer weeklyHoursHundredths,
        @Nullable Long grossPayOere,
        @Nullable String payStep,
        @Nullable Long basePayOere,
        @Nullable Long supplementOere,
        @Nullable Long pensionOere,
        @Nullable LocalDate seniorityDate,
        @Nullable Boolean manager,
        @Nullable UUID managerEmployment,
        @Nullable String leavingReason)
        implements StagedRow {}

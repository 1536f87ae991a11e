package dk.personaletal.validation.payroll;

import dk.personaletal.staging.PayrollRow;
import dk.personaletal.validation.KindRules;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;

/** Who is employed in a month, and for what pay. */
public final class PayrollRules {
    private PayrollRules() {}

    public static KindRules<PayrollRow> of(ValidationParameters parameters) {
        return new KindRules<>(
                PayrollRow.class,
                List.of(
                        new R201WrongMunicipality(),
                        new R202PeriodMismatch(),
                        new R203BirthDateImpossible(parameters),
                        new R204DegreeOutOfRange(parameters),
                        new R207EmployedFromAfterCensus(),
                        new R208EmployedToBeforeFrom(),
                        new R209WeeklyHoursDontFit(parameters),
                        new R210BirthDateMissing(),
                        new R219NameUnprintable()),
                List.of(
                        new R301DuplicateRow(),
                        new R314RowsOfOneEmployment(),
                        new R302ConflictingRow(),
                        new R308EmploymentWithAndWithoutZeros(),
                        new R315NotStaff(parameters),
                        new R316ColumnEmptied(),
                        new R205NegativePay(),
                        new R206AbsurdPay(parameters),
                        new R303HeadcountJump(parameters),
                        new R304UnitWithTwoNames(),
                        new R305BirthDateChanged(),
                        new R306PayrollSumJump(parameters),
                        new R307WorkingTimeJump(parameters),
                        new R309NumbersChanged(parameters),
                        new R310CodesLostZeros(),
                        new R311PartOfAMonth(parameters),
                        new R312CategoryUnknown(parameters),
                        new R313DegreesTooSmall()));
    }
}

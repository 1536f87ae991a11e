package dk.personaletal.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One payroll row of a month, as the tests think of it. */
record PayrollFact(
        YearMonth month,
        UUID person,
        String employmentNo,
        @Nullable LocalDate birthDate,
        @Nullable String departmentCode,
        @Nullable String departmentName,
        @Nullable String unitCode,
        @Nullable String unitName,
        @Nullable String agreementGroup,
        @Nullable String staffCategory,
        String payForm,
        int status,
        @Nullable LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        int degree,
        PayrollDetail detail,
        @Nullable String leavingReason) {

    /** A monthly-paid, full-time employment in unit A1 of department A. */
    static PayrollFact of(YearMonth month, int person) {
        return new PayrollFact(
                month,
                person(person),
                "1",
                LocalDate.of(1980, 6, 15),
                "A",
                "Afdeling A",
                "A1",
                "Enhed A1",
                "Gruppe 1",
                "Ordinær",
                "M",
                1,
                LocalDate.of(2010, 1, 1),
                null,
                10000,
                PayrollDetail.NONE,
                null);
    }

    static UUID person(int number) {
        return new UUID(0, number);
    }

    PayrollFact in(String department, String unit) {
        return new PayrollFact(
                month,
                person,
                employmentNo,
                birthDate,
                department,
                "Afdeling " + department,
                unit,
                "Enhed " + unit,
                agreementGroup,
                staffCategory,
                payForm,
                status,
                employedFrom,
                employedTo,
                degree,
                detail,
                leavingReason);
    }

    PayrollFact withGroup(@Nullable String group) {
        return new PayrollFact(
                month,
                person,
                employmentNo,
                birthDate,
                departmentCode,
                departmentName,
                unitCode,
                unitName,
                group,
                staffCategory,
                payForm,
                status,
                employedFrom,
                employedTo,
                degree,
                detail,
                leavingReason);
    }

    PayrollFact withStatus(int newStatus) {
        return new PayrollFact(
                month,
                person,
                employmentNo,
                birthDate,
                departmentCode,
                departmentName,
                unitCode,
                unitName,
                agreementGroup,
                staffCategory,
                payForm,
                newStatus,
                employedFrom,
                employedTo,
                degree,
                detail,
                leavingReason);
    }

    PayrollFact withEmployment(String number, int newDegree) {
        return new PayrollFact(
                month,
                person,
                number,
                birthDate,
                departmentCode,
                departmentName,
                unitCode,
                unitName,
                agreementGroup,
                staffCategory,
                payForm,
                status,
                employedFrom,
                employedTo,
                newDegree,
                detail,
                leavingReason);
    }

    PayrollFact hourly() {
        return new PayrollFact(
                month,
                person,
                employmentNo,
                birthDate,
                departmentCode,
                departmentName,
                unitCode,
                unitName,
                agreementGroup,
                staffCategory,
                "T",
                status,
                employedFrom,
                employedTo,
                degree,
                detail,
                leavingReason);
    }

    PayrollFact born(@Nullable LocalDate date) {
        return new PayrollFact(
                month,
                person,
                employmentNo,
                date,
                departmentCode,
                departmentName,
                unitCode,
                unitName,
                agreementGroup,
                staffCategory,
                payForm,
                status,
                employedFrom,
                employedTo,
                degree,
                detail,
                leavingReason);
    }

    PayrollFact leaving(LocalDate date) {
        return new PayrollFact(
                month,
                person,
                employmentNo,
                birthDate,
                departmentCode,
                departmentName,
                unitCode,
                unitName,
                agreementGroup,
                staffCategory,
                payForm,
                status,
                employedFrom,
                date,
                degree,
                detail,
                leavingReason);
    }

    PayrollFact named(@Nullable String department, @Nullable String unit) {
        return new PayrollFact(
                month,
                person,
                employmentNo,
                birthDate,
                departmentCode,
                department,
                unitCode,
                unit,
                agreementGroup,
                staffCategory,
                payForm,
                status,
                employedFrom,
                employedTo,
                degree,
                detail,
                leavingReason);
    }

    PayrollFact since(@Nullable LocalDate date) {
        return new PayrollFact(
                month,
                person,
                employmentNo,
                birthDate,
                departmentCode,
                departmentName,
                unitCode,
                unitName,
                agreementGroup,
                staffCategory,
                payForm,
                status,
                date,
                employedTo,
                degree,
                detail,
                leavingReason);
    }

    @Nullable
    String sex() {
        return detail.sex();
    }

    PayrollFact with(PayrollDetail newDetail) {
        return new PayrollFact(
                month,
                person,
                employmentNo,
                birthDate,
                departmentCode,
                departmentName,
                unitCode,
                unitName,
                agreementGroup,
                staffCategory,
                payForm,
                status,
                employedFrom,
                employedTo,
                degree,
                newDetail,
                leavingReason);
    }

    PayrollFact because(@Nullable String reason) {
        return new PayrollFact(
                month,
                person,
                employmentNo,
                birthDate,
                departmentCode,
                departmentName,
                unitCode,
                unitName,
                agreementGroup,
                staffCategory,
                payForm,
                status,
                employedFrom,
                employedTo,
                degree,
                detail,
                reason);
    }

    PayrollFact inGroup(@Nullable String group) {
        return new PayrollFact(
                month,
                person,
                employmentNo,
                birthDate,
                departmentCode,
                departmentName,
                unitCode,
                unitName,
                group,
                staffCategory,
                payForm,
                status,
                employedFrom,
                employedTo,
                degree,
                detail,
                leavingReason);
    }

    PayrollFact of(UUID newPerson) {
        return new PayrollFact(
                month,
                newPerson,
                employmentNo,
                birthDate,
                departmentCode,
                departmentName,
                unitCode,
                unitName,
                agreementGroup,
                staffCategory,
                payForm,
                status,
                employedFrom,
                employedTo,
                degree,
                detail,
                leavingReason);
    }

    PayrollFact at(
            @Nullable String department,
            @Nullable String nameOfDepartment,
            @Nullable String unit,
            @Nullable String nameOfUnit) {
        return new PayrollFact(
                month,
                person,
                employmentNo,
                birthDate,
                department,
                nameOfDepartment,
                unit,
                nameOfUnit,
                agreementGroup,
                staffCategory,
                payForm,
                status,
                employedFrom,
                employedTo,
                degree,
                detail,
                leavingReason);
    }
}

package dk.personaletal.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invented employee as of the month that is being written. */
final class Person {
    static final String ORDINARY = "Ordinær";
    static final String TEMPORARY = "Vikar";

    final int number;
    final LocalDate born;
    final boolean woman;
    final boolean hourly;
    final int illnessPercent;
    final int payPerMille;
    final boolean secondPosition;

    Structure.Unit unit;
    AgreementGroup group;
    int position;
    String category;
    int employmentNo = 1;
    LocalDate hired;
    LocalDate seniority;
    int degree;

    @Nullable
    LocalDate leavesOn;

    String leavingReason = "";

    @Nullable
    LocalDate leaveFrom;

    @Nullable
    LocalDate leaveTo;

    LocalDate absentUntil = LocalDate.MIN;

    Person(Traits traits, Structure.Unit unit, AgreementGroup group, String category, LocalDate hired) {
        this.number = traits.number();
        this.born = traits.born();
        this.woman = traits.woman();
        this.hourly = traits.hourly();
        this.illnessPercent = traits.illnessPercent();
        this.payPerMille = traits.payPerMille();
        this.secondPosition = traits.secondPosition();
        this.unit = unit;
        this.group = group;
        this.category = category;
        this.hired = hired;
        this.seniority = hired;
    }

    /**
     * What a person keeps.
     *
     * @param illnessPercent how often ill, 100 is as the group
     * @param payPerMille own part of the pay, 1000 is as the group
     */
    record Traits(
            int number,
            LocalDate born,
            boolean woman,
            boolean hourly,
            int illnessPercent,
            int payPerMille,
            boolean secondPosition) {}

    String employeeNumber() {
        return "M" + number;
    }

    int ageOn(LocalDate day) {
        return born.until(day).getYears();
    }

    boolean isManager() {
        return group == AgreementGroup.MANAGERS;
    }

    boolean isOnLeave(LocalDate day) {
        return leaveFrom != null && leaveTo != null && !day.isBefore(leaveFrom) && !day.isAfter(leaveTo);
    }

    boolean isGone(LocalDate day) {
        return leavesOn != null && leavesOn.isBefore(day);
    }
}

package dk.personaletal.attack.town;

import java.time.LocalDate;

/** Somebody who works in the town. */
final class Worker {
    final int number;
    final LocalDate born;
    final boolean woman;
    final String category;
    final boolean hourly;
    final int group;
    final LocalDate hired;
    final int degree;
    final int pay;
    final boolean leader;
    Workplace unit;
    LocalDate leavesOn = LocalDate.MAX;
    String reason = "";

    /**
     * @param group which of the town's agreement groups
     * @param degree in ten thousandths of full time
     * @param pay for a full-time month, in kroner
     */
    Worker(
            int number,
            LocalDate born,
            boolean woman,
            String category,
            boolean hourly,
            int group,
            LocalDate hired,
            int degree,
            int pay,
            boolean leader,
            Workplace unit) {
        this.number = number;
        this.born = born;
        this.woman = woman;
        this.category = category;
        this.hourly = hourly;
        this.group = group;
        this.hired = hired;
        this.degree = degree;
        this.pay = pay;
        this.leader = leader;
        this.unit = unit;
    }

    String employeeNumber() {
        return "M" + number;
    }

    int age(LocalDate day) {
        return born.until(day).getYears();
    }
}

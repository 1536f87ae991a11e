package dk.personaletal.demo;

import java.time.LocalDate;
import java.time.YearMonth;

/** An absence of one person, first and last day included. */
record Spell(Person person, int employmentNo, int degree, Cause cause, LocalDate first, LocalDate last) {

    enum Cause {
        SICK("10", "Sygdom"),
        INJURY("11", "Arbejdsskade"),
        PARAGRAPH_56("12", "§ 56 sygdom"),
        PARTLY_SICK("13", "Delvis sygdom"),
        PREGNANCY("14", "Graviditetsgener"),
        CHILD_FIRST_DAY("20", "Barns 1. sygedag"),
        CHILD_SECOND_DAY("21", "Barns 2. sygedag"),
        PARENTAL("30", "Barsel"),
        ADOPTION("31", "Adoption"),
        CARE_DAY("40", "Omsorgsdag"),
        SENIOR_DAY("41", "Seniordag"),
        VACATION("50", "Ferie"),
        LEAVE("60", "Orlov"),
        OTHER("90", "Øvrigt");

        final String code;
        final String danishName;

        Cause(String code, String danishName) {
            this.code = code;
            this.danishName = danishName;
        }
    }

    boolean isRunningAtEndOf(YearMonth month) {
        return last.isAfter(month.atEndOfMonth());
    }
}

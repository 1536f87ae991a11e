package dk.personaletal.aftermath;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.intake.DeliveryOutcome;
import dk.personaletal.intake.MissingDelivery;
import dk.personaletal.night.NightFacts;
import dk.personaletal.night.NightRun;
import dk.personaletal.publication.Published;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Nights that ended in every way. */
final class Nights {
    static final Instant START = Instant.parse("2021-04-07T00:00:00Z");
    static final Instant END = START.plusSeconds(42);

    private static final YearMonth MARCH = YearMonth.of(2021, 3);

    private Nights() {}

    static NightEnd well() {
        return end(0, "", result(List.of(accepted()), List.of()));
    }

    static NightEnd rejected() {
        return end(
                65,
                "afvist: loen_2021-03.csv. Ret efter fundene, og aflever igen.",
                result(List.of(accepted(), rejectedDelivery()), List.of()));
    }

    /** A night that finds nothing new, after one that rejected. */
    static NightEnd stillRejected() {
        DeliveryOutcome earlier = rejectedDelivery();
        return end(
                65,
                "afvist: loen_2021-03.csv.",
                result(
                        List.of(new DeliveryOutcome(
                                earlier.file(),
                                earlier.verdict(),
                                earlier.rowsRead(),
                                earlier.rowsKept(),
                                earlier.findings(),
                                earlier.rules(),
                                START.minusSeconds(86_400))),
                        List.of()));
    }

    static NightEnd missing() {
        return end(
                66,
                "mangler: loen for 2021-03",
                result(List.of(), List.of(new MissingDelivery("loen", MARCH, LocalDate.of(2021, 4, 5)))));
    }

    static NightEnd brokenOff() {
        return new NightEnd("run-1", 173, START, END.plusSeconds(100), 69, "Databasen svarer ikke.", null);
    }

    private static NightEnd end(int code, String line, NightRun.Result result) {
        return new NightEnd("run-1", 173, START, END, code, line, result);
    }

    private static NightRun.Result result(List<DeliveryOutcome> deliveries, List<MissingDelivery> missing) {
        return new NightRun.Result(
                deliveries,
                MARCH,
                List.of(new Published(
                        2, true, "", List.of(Path.of("x.pdf")), Map.of("report", "tal", "edition", "committee"))),
                List.of("fravaer_2021-03.csv"),
                List.of(),
                missing,
                new NightFacts(
                        4000,
                        3998,
                        Map.of(Severity.WARNING, 7L, Severity.ERROR, 2L),
                        Map.of("take-in", new BigDecimal("1.250"))),
                null);
    }

    private static DeliveryOutcome accepted() {
        return new DeliveryOutcome("organisation_2021-03.csv", "accepted", 40, 40, List.of());
    }

    private static DeliveryOutcome rejectedDelivery() {
        return new DeliveryOutcome("loen_2021-03.csv", "rejected", 10, 0, List.of(finding(3), finding(9), finding(11)));
    }

    private static Finding finding(long line) {
        return new Finding(
                "R204",
                Severity.ERROR,
                line,
                "Ansættelsesdato",
                "31-02-****",
                "Ansættelsesdatoen er ingen dato.",
                "en dato",
                "Ret datoen i lønsystemet, og aflever igen.");
    }
}

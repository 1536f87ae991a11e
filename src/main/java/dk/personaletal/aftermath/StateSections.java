package dk.personaletal.aftermath;

import dk.personaletal.delivery.RuleSummary;
import dk.personaletal.intake.MissingDelivery;
import dk.personaletal.night.Status;
import dk.personaletal.night.Status.Rejected;
import dk.personaletal.shared.DanishFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What needs a hand, and what has been run. */
final class StateSections {
    private StateSections() {}

    static String rejected(Status status) {
        String open = status.rejected().isEmpty()
                ? "<p>Ingen leverancer er afvist.</p>\n"
                : Html.table(
                        "Afviste leverancer, der ikke er rettet",
                        List.of("Fil", "Afvist", "Hvorfor", "Hvad der skal gøres"),
                        status.rejected().stream().map(StateSections::row).toList());
        return open + dismissed(status);
    }

    private static String dismissed(Status status) {
        if (status.dismissed().isEmpty()) {
            return "";
        }
        return Html.table(
                "Afviste leverancer, der er lagt til side",
                List.of("Fil", "Lagt til side", "Begrundelse"),
                status.dismissed().stream()
                        .map(one -> List.of(
                                Html.escape(one.file()),
                                Html.escape(StateWords.time(one.dismissedAt())),
                                Html.escape(one.reason())))
                        .toList());
    }

    static String waiting(Status status, List<MissingDelivery> missing) {
        List<List<String>> rows = Stream.of(
                        missing.stream()
                                .map(one -> List.of(
                                        Html.escape(one.kind() + " for " + DanishFormat.month(one.month())),
                                        "Mangler; skulle være kommet senest " + one.due())),
                        status.waiting().stream()
                                .map(file -> List.of(
                                        Html.escape(file), "Venter på mærkefilen " + Html.escape(file) + ".sha256")),
                        status.waitingCorrections().stream()
                                .map(one -> List.of("Rettelse af " + one.period(), Html.escape(one.line()))))
                .flatMap(Function.identity())
                .toList();
        return rows.isEmpty()
                ? "<p>Intet venter.</p>\n"
                : Html.table("Det, der mangler eller venter", List.of("Hvad", "Hvordan det står"), rows);
    }

    static String runs(Status status) {
        if (status.lastRuns().isEmpty()) {
            return "<p>Der er endnu ikke kørt noget.</p>\n";
        }
        return Html.table(
                "De seneste kørsler",
                List.of("Begyndt", "Hvad", "Hvordan det gik", "Endt"),
                status.lastRuns().stream()
                        .map(run -> List.of(
                                Html.escape(StateWords.time(run.started())),
                                Html.escape(StateWords.job(run.job())),
                                Html.escape(StateWords.state(run.status())),
                                Html.escape(StateWords.time(run.ended()))))
                        .toList());
    }

    private static List<String> row(Rejected one) {
        return List.of(
                Html.escape(one.file()),
                Html.escape(StateWords.time(one.decidedAt())),
                list(one.reasons().stream().map(reason -> reason.rule() + ": " + reason.message())),
                list(one.reasons().stream().map(RuleSummary::remedy).distinct()));
    }

    private static String list(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank())
                .map(line -> "<li>" + Html.escape(line) + "</li>")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), items -> items.isEmpty() ? "" : "<ul>" + items + "</ul>"));
    }
}

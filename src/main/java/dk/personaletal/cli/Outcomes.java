package dk.personaletal.cli;

import dk.personaletal.cli.Troubles.Trouble;
import dk.personaletal.delivery.Finding;
import dk.personaletal.job.DeliveryOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of deliveries, for people and for programs. */
final class Outcomes {
    private static final int FINDINGS_SHOWN = 5;

    private Outcomes() {}

    static void say(Console console, List<DeliveryOutcome> outcomes) {
        for (DeliveryOutcome outcome : outcomes) {
            if (!outcome.verdict().equals("already_taken_in")) {
                console.say(line(outcome));
            }
            if (outcome.rejected()) {
                outcome.findings().stream()
                        .limit(FINDINGS_SHOWN)
                        .forEach(finding -> console.say("    " + line(finding)));
            }
        }
    }

    /** What would become of files that have only been judged. */
    static void sayJudged(Console console, List<DeliveryOutcome> outcomes) {
        for (DeliveryOutcome outcome : outcomes) {
            console.say(outcome.file() + ": "
                    + (outcome.rejected() ? "ville blive afvist" : "ville blive taget ind") + " ("
                    + outcome.rowsKept() + " af " + outcome.rowsRead() + " rækker)");
            outcome.findings().forEach(finding -> console.say("  " + line(finding)));
        }
    }

    /** Says on standard error, as the last word, which deliveries were rejected or have gone. */
    static ExitCode exitCode(Console console, List<DeliveryOutcome> outcomes) {
        Optional<Trouble> trouble = trouble(outcomes);
        trouble.ifPresent(one -> console.complain("personaletal: " + one.line()));
        return trouble.map(Trouble::code).orElse(ExitCode.DONE);
    }

    static Optional<Trouble> trouble(List<DeliveryOutcome> outcomes) {
        String rejected = names(outcomes, DeliveryOutcome::rejected);
        String missing = names(outcomes, DeliveryOutcome::missing);
        if (!rejected.isEmpty()) {
            return Optional.of(
                    new Trouble(ExitCode.REJECTED, "afvist: " + rejected + ". Ret efter fundene, og aflever igen."));
        }
        if (!missing.isEmpty()) {
            return Optional.of(
                    new Trouble(ExitCode.MISSING, "flyttet, før den var læst: " + missing + ". Læg den tilbage."));
        }
        return Optional.empty();
    }

    private static String names(List<DeliveryOutcome> outcomes, Predicate<DeliveryOutcome> which) {
        return outcomes.stream().filter(which).map(DeliveryOutcome::file).collect(Collectors.joining(", "));
    }

    static Map<String, Object> json(DeliveryOutcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", outcome.file());
        json.put("verdict", outcome.verdict());
        json.put("rowsRead", outcome.rowsRead());
        json.put("rowsKept", outcome.rowsKept());
        json.put("findings", outcome.findings().stream().map(Outcomes::json).toList());
        return json;
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule());
        json.put("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT));
        json.put("line", finding.line());
        json.put("column", finding.column());
        json.put("value", finding.maskedValue());
        json.put("message", finding.message());
        json.put("expected", finding.expected());
        json.put("remedy", finding.remedy());
        return json;
    }

    private static String line(DeliveryOutcome outcome) {
        String rows = outcome.rowsKept() + " af " + outcome.rowsRead() + " rækker";
        return switch (outcome.verdict()) {
            case "rejected" -> "AFVIST    " + outcome.file();
            case "accepted" -> "taget ind " + outcome.file() + ": " + rows;
            case "missing" -> "MANGLER   " + outcome.file() + ": flyttet, før den var læst";
            case "already_taken_in" -> "kendt     " + outcome.file() + ": læst ind tidligere";
            default -> "taget ind " + outcome.file() + ": " + rows + ", med fund (se quality)";
        };
    }

    static String line(Finding finding) {
        String place = finding.line() == 0 ? "" : ", linje " + finding.line();
        String column = finding.column() == null ? "" : ", " + finding.column();
        return finding.rule() + place + column + ": " + finding.message() + " " + finding.remedy();
    }
}

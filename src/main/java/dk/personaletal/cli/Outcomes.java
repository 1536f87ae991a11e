package dk.personaletal.cli;

import dk.personaletal.aftermath.StateWords;
import dk.personaletal.cli.Troubles.Trouble;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.RuleSummary;
import dk.personaletal.delivery.Severity;
import dk.personaletal.intake.DeliveryOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of deliveries, for people and for programs. */
final class Outcomes {
    private static final int FINDINGS_SHOWN = 5;
    private static final int NAMED = 6;
    /** Nothing new about them. */
    private static final Set<String> KNOWN = Set.of("already_taken_in", "settled");

    private Outcomes() {}

    static void say(Console console, List<DeliveryOutcome> outcomes) {
        for (DeliveryOutcome outcome : outcomes) {
            if (!KNOWN.contains(outcome.verdict())) {
                console.say(line(outcome));
            }
            if (outcome.rejected()) {
                sayFindings(console, outcome, FINDINGS_SHOWN);
            }
        }
    }

    /** What would become of files that have only been judged. */
    static void sayJudged(Console console, List<DeliveryOutcome> outcomes) {
        for (DeliveryOutcome outcome : outcomes) {
            console.say(outcome.file() + ": " + judged(outcome) + " (" + outcome.rowsKept() + " af "
                    + rows(outcome.rowsRead()) + ")");
            sayFindings(console, outcome, Integer.MAX_VALUE);
        }
    }

    private static String judged(DeliveryOutcome outcome) {
        if (outcome.rejectedBefore() != null) {
            return "er afvist " + StateWords.time(outcome.rejectedBefore()) + " og ikke rettet";
        }
        return outcome.rejected() ? "ville blive afvist" : "ville blive taget ind";
    }

    /** Each rule with what to do; then lines, where a rule has more than the one that its own words tell. */
    private static void sayFindings(Console console, DeliveryOutcome outcome, int mostLines) {
        outcome.rules()
                .forEach(rule -> console.say("    " + rule.rule() + ": " + rule.message() + " " + rule.remedy()));
        Set<String> several = outcome.rules().stream()
                .filter(rule -> rule.findings() > 1)
                .map(RuleSummary::rule)
                .collect(Collectors.toSet());
        outcome.findings().stream()
                .filter(finding -> finding.line() > 0
                        && (several.contains(finding.rule())
                                || finding.severity() == Severity.FATAL && !several.isEmpty()))
                .limit(mostLines)
                .forEach(finding -> console.say("      " + line(finding)));
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
            boolean standing = outcomes.stream().anyMatch(outcome -> outcome.rejectedBefore() != null);
            return Optional.of(new Trouble(
                    ExitCode.REJECTED,
                    "afvist: " + rejected + ". Ret efter fundene, og aflever igen"
                            + (standing ? "; eller læg til side med deliver --dismiss FIL --reason TEKST." : ".")));
        }
        if (!missing.isEmpty()) {
            return Optional.of(
                    new Trouble(ExitCode.MISSING, "flyttet, før den var læst: " + missing + ". Læg den tilbage."));
        }
        return Optional.empty();
    }

    private static String names(List<DeliveryOutcome> outcomes, Predicate<DeliveryOutcome> which) {
        List<String> names =
                outcomes.stream().filter(which).map(DeliveryOutcome::file).toList();
        String more = names.size() > NAMED ? " og " + (names.size() - NAMED) + " til" : "";
        return names.stream().limit(NAMED).collect(Collectors.joining(", ")) + more;
    }

    static Map<String, Object> json(DeliveryOutcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", outcome.file());
        json.put("verdict", outcome.verdict());
        json.put("rowsRead", outcome.rowsRead());
        json.put("rowsKept", outcome.rowsKept());
        if (outcome.rejectedBefore() != null) {
            json.put("rejectedBefore", outcome.rejectedBefore().toString());
        }
        json.put("rules", outcome.rules());
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
        String rows = outcome.rowsKept() + " af " + rows(outcome.rowsRead());
        return switch (outcome.verdict()) {
            case "rejected" -> "AFVIST    " + outcome.file() + since(outcome);
            case "accepted" -> "taget ind " + outcome.file() + ": " + rows;
            case "missing" -> "MANGLER   " + outcome.file() + ": flyttet, før den var læst";
            default -> "taget ind " + outcome.file() + ": " + rows + ", med fund (se quality)";
        };
    }

    private static String since(DeliveryOutcome outcome) {
        return outcome.rejectedBefore() == null
                ? ""
                : " (afvist " + StateWords.time(outcome.rejectedBefore()) + ", og ikke rettet siden)";
    }

    private static String rows(long rows) {
        return rows == 1 ? "1 række" : rows + " rækker";
    }

    private static String line(Finding finding) {
        String column = finding.column() == null ? "" : ", " + finding.column();
        String value = finding.maskedValue() == null ? "" : " Fundet: " + finding.maskedValue() + ".";
        return finding.rule() + ", linje " + finding.line() + column + ": " + finding.message() + value;
    }
}

package dk.personaletal.aftermath;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.RuleSummary;
import dk.personaletal.intake.DeliveryOutcome;
import dk.personaletal.intake.MissingDelivery;
import dk.personaletal.night.NightRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a mail says about a night that needs a hand: what is wrong, where, what to do, and in which runbook. */
record NightLetter(String subject, String text) {
    private static final int LINES_NAMED = 5;

    static NightLetter of(NightEnd night) {
        List<String> lines = new ArrayList<>();
        lines.add("Natkørslen for kommune " + night.municipality() + " endte med kode " + night.exitCode() + ".");
        lines.add(night.line());
        NightRun.Result result = night.result();
        if (result == null) {
            lines.add("");
            lines.add("Natten blev afbrudt. Intet er halvt, og næste kørsel tager det, der mangler.");
            lines.add("Gør sådan: jobs/runbooks/" + runbook(night.exitCode()));
        } else {
            result.deliveries().stream()
                    .filter(DeliveryOutcome::rejected)
                    .forEach(outcome -> lines.addAll(rejected(outcome)));
            result.deliveries().stream()
                    .filter(DeliveryOutcome::missing)
                    .forEach(outcome -> lines.addAll(List.of("", "FLYTTET, FØR DEN VAR LÆST: " + outcome.file())));
            result.missing().forEach(missing -> lines.addAll(missing(missing)));
        }
        lines.add("");
        lines.add("Kørsel " + night.runId() + ". Mailen indeholder ingen personoplysninger.");
        return new NightLetter(subject(night), String.join("\n", lines) + "\n");
    }

    private static String subject(NightEnd night) {
        String what = night.result() == null
                ? "natten blev afbrudt"
                : night.result().deliveries().stream().anyMatch(DeliveryOutcome::rejected)
                        ? "en leverance er afvist"
                        : "en leverance mangler";
        return "personaletal " + night.municipality() + ": " + what + " (kode " + night.exitCode() + ")";
    }

    private static List<String> rejected(DeliveryOutcome outcome) {
        String since = outcome.rejectedBefore() == null
                ? ""
                : " (" + StateWords.time(outcome.rejectedBefore()) + ", og ikke rettet siden)";
        List<String> lines = new ArrayList<>(List.of("", "AFVIST: " + outcome.file() + since));
        for (RuleSummary rule : outcome.rules()) {
            List<Finding> findings = outcome.findings().stream()
                    .filter(finding -> finding.rule().equals(rule.rule()))
                    .toList();
            lines.add("  " + rule.rule() + lines(findings) + ": " + rule.message());
            lines.add("    Gør sådan: " + rule.remedy());
        }
        lines.add("  Alle fund: quality/ i den interne mappe. Vejledning: jobs/runbooks/afvist-leverance.md");
        return lines;
    }

    private static String lines(List<Finding> findings) {
        List<Long> all = findings.stream()
                .map(Finding::line)
                .filter(line -> line > 0)
                .distinct()
                .toList();
        String named = all.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        String more = all.size() > LINES_NAMED ? " med flere" : "";
        return named.isEmpty() ? "" : ", linje " + named + more;
    }

    private static List<String> missing(MissingDelivery missing) {
        return List.of(
                "",
                "MANGLER: " + missing.kind() + " for " + missing.month() + ", ventet senest " + missing.due(),
                "    Gør sådan: bed om filen " + missing.kind() + "_" + missing.month()
                        + ".csv, og læg den i indbakken med sin mærkefil. Vejledning: jobs/runbooks/afvist-leverance.md");
    }

    private static String runbook(int exitCode) {
        return exitCode == 69 ? "koerslen-haenger.md eller gendan-fra-backup.md" : "koerslen-haenger.md";
    }
}

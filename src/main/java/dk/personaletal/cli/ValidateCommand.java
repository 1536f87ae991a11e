package dk.personaletal.cli;

import dk.personaletal.delivery.Finding;
import dk.personaletal.job.DeliveryOutcome;
import dk.personaletal.job.DryRun;
import dk.personaletal.settings.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "validate", description = "Kontrollér filer uden at tage dem ind.", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "FIL", description = "Filer at kontrollere.")
    List<Path> files = List.of();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FilesGiven.check(files);
        SettingsFile settings = options.settings();
        try (Session session = Session.reading(options, settings.settings().municipality())) {
            List<DeliveryOutcome> outcomes = new DryRun(session.workplace(), settings, options.keyFile())
                    .validate(files, settings.settings().layout());
            if (options.json) {
                console.json(Map.of(
                        "deliveries", outcomes.stream().map(Outcomes::json).toList()));
            } else {
                outcomes.forEach(this::say);
            }
            return Outcomes.exitCode(console, outcomes).code();
        }
    }

    private void say(DeliveryOutcome outcome) {
        console.say(outcome.file() + ": "
                + (outcome.rejected() ? "ville blive afvist" : "ville blive taget ind") + " ("
                + outcome.rowsKept() + " af " + outcome.rowsRead() + " rækker)");
        for (Finding finding : outcome.findings()) {
            console.say("  " + Outcomes.line(finding));
        }
    }
}

package dk.personaletal.cli;

import dk.personaletal.intake.DeliveryOutcome;
import dk.personaletal.intake.DryRun;
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
                Outcomes.sayJudged(console, outcomes);
            }
            return Outcomes.exitCode(console, outcomes).code();
        }
    }
}

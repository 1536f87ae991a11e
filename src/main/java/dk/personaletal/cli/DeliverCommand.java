package dk.personaletal.cli;

import dk.personaletal.delivery.InboxFile;
import dk.personaletal.intake.DeliveryOutcome;
import dk.personaletal.intake.Dismissals;
import dk.personaletal.intake.Intake;
import dk.personaletal.intake.IntakeOrder;
import dk.personaletal.intake.Withdrawal;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "deliver", description = "Aflever filer i hånden, uden mærkefil.", sortOptions = false)
final class DeliverCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "FIL", description = "Filer at tage ind.")
    List<Path> files = List.of();

    @Option(
            names = "--accept",
            split = ",",
            paramLabel = "REGEL",
            description = "Tag leverancen ind trods en rimelighedsregel, for eksempel R303. Kræver --reason.")
    List<String> accept = List.of();

    @Option(
            names = "--reason",
            paramLabel = "TEKST",
            description = "Hvorfor; trykkes i rapportens metodekapitel, undtagen ved --dismiss.")
    @Nullable
    String reason;

    @Option(names = "--withdraw", description = "Træk leverancen tilbage i stedet. Kræver --reason.")
    boolean withdraw;

    @Option(
            names = "--dismiss",
            description = "Læg en afvist leverance til side i stedet, så natten ikke melder den mere. Filen behøver"
                    + " ikke at ligge der længere. Kræver --reason.")
    boolean dismiss;

    DeliverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        check();
        if (dismiss) {
            return dismiss();
        }
        return withdraw ? withdraw() : takeIn();
    }

    private Integer dismiss() {
        Settings settings = options.settings().settings();
        try (Session session = Session.exclusive(options, settings.municipality(), console.progress())) {
            List<Dismissals.Result> results =
                    new Dismissals(session.workplace(), settings.municipality()).dismiss(files, String.valueOf(reason));
            if (options.json) {
                console.json(Map.of("dismissed", results));
            } else {
                results.forEach(result -> console.say(line(result)));
            }
            return ExitCode.DONE.code();
        }
    }

    private static String line(Dismissals.Result result) {
        return switch (result.state()) {
            case DISMISSED -> "Lagt til side: " + result.file() + ". Natten melder den ikke mere.";
            case ALREADY_DISMISSED -> "Intet nyt: " + result.file() + " er lagt til side tidligere.";
            case NOT_REJECTED ->
                "Intet at lægge til side: " + result.file()
                        + " er ikke afvist, eller er rettet siden. Brug --withdraw, hvis den skal trækkes tilbage.";
        };
    }

    private Integer withdraw() {
        Settings settings = options.settings().settings();
        try (Session session = Session.exclusive(options, settings.municipality(), console.progress())) {
            List<Withdrawal.Result> results = new Withdrawal(session.workplace(), settings.municipality())
                    .withdraw(files, String.valueOf(reason));
            if (options.json) {
                console.json(Map.of("withdrawn", results));
            } else {
                results.forEach(this::say);
            }
            return ExitCode.DONE.code();
        }
    }

    private void say(Withdrawal.Result result) {
        if (result.wasRejected()) {
            console.say("Trukket tilbage: " + result.file() + ". Den var afvist og talte ikke med.");
            return;
        }
        console.say("Trukket tilbage: " + result.file() + ". "
                + (result.currentAgain().isEmpty()
                        ? "Ingen leverance træder i stedet."
                        : "Leverancen fra før, " + result.currentAgain() + ", gælder igen."));
    }

    private Integer takeIn() {
        SettingsFile file = options.settings();
        Settings settings = file.settings();
        try (Session session = Session.exclusive(options, settings.municipality(), console.progress())) {
            Intake intake = new Intake(
                    session.workplace(), file, settings.internalFolder(), options.keyFile(), console.progress());
            List<DeliveryOutcome> outcomes = intake.takeIn(new IntakeOrder(
                    files.stream().map(path -> new InboxFile(path, null)).toList(),
                    settings.layout(),
                    true,
                    accept,
                    reason));
            if (options.json) {
                console.json(Map.of(
                        "deliveries", outcomes.stream().map(Outcomes::json).toList()));
            } else {
                Outcomes.say(console, outcomes);
                outcomes.stream()
                        .filter(outcome -> outcome.verdict().equals("already_taken_in"))
                        .forEach(outcome -> console.say("Intet nyt: " + outcome.file() + " er læst ind tidligere."));
            }
            return Outcomes.exitCode(console, outcomes).code();
        }
    }

    private void check() {
        reason = reason == null ? null : Reason.check(reason);
        List<String> chosen = Stream.of(
                        accept.isEmpty() ? "" : "--accept", withdraw ? "--withdraw" : "", dismiss ? "--dismiss" : "")
                .filter(option -> !option.isEmpty())
                .toList();
        if (chosen.size() > 1) {
            throw new Usage(String.join(" og ", chosen) + " kan ikke bruges sammen.");
        }
        if (!chosen.isEmpty()) {
            checkReason(chosen.get(0));
        }
        if (!withdraw && !dismiss) {
            PlausibilityRules.check(accept);
            FilesGiven.check(files);
        }
    }

    private void checkReason(String option) {
        if (reason == null) {
            throw new Usage(
                    option + " kræver --reason: begrundelsen gemmes" + (dismiss ? "." : " og trykkes i rapporten."));
        }
    }
}

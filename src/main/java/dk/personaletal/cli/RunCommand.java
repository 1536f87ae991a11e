package dk.personaletal.cli;

import dk.personaletal.disclosure.Edition;
import dk.personaletal.job.Intake;
import dk.personaletal.job.NightRun;
import dk.personaletal.job.Reporting;
import dk.personaletal.job.WarmUp;
import dk.personaletal.publication.Published;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description = "Natkørslen: tag nye leverancer ind, beregn, og udgiv rapporten.",
        sortOptions = false)
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(names = "--period", paramLabel = "ÅÅÅÅ-MM", description = "Standard: nyeste måned med løn.")
    @Nullable
    YearMonth period;

    @Option(names = "--edition", paramLabel = "committee|internal", defaultValue = "committee")
    String edition = "committee";

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SettingsFile file = options.settings();
        Settings settings = file.settings();
        boolean markerRequired = options.markerRequired();
        Edition audience = Editions.parse(edition);
        WarmUp.start();
        try (Session session = Session.exclusive(options, settings.municipality())) {
            Intake intake =
                    new Intake(session.workplace(), file, settings.output(), options.keyFile(), console.progress());
            Reporting reporting =
                    new Reporting(session.workplace(), file, settings.output(), session::lockHeld, console.progress());
            NightRun.Result result = new NightRun(session.workplace(), intake, reporting, settings.municipality())
                    .run(settings.inbox(), markerRequired, settings.layout(), Optional.ofNullable(period), audience);
            answer(result);
            return Outcomes.exitCode(console, result.deliveries()).code();
        }
    }

    private void answer(NightRun.Result result) {
        if (options.json) {
            console.json(json(result));
            return;
        }
        Outcomes.say(console, result.deliveries());
        result.waiting().forEach(name -> console.say("venter    " + name + ": mærkefilen " + name + ".sha256 mangler"));
        Published report = result.report();
        if (report == null) {
            console.say("Der er endnu ingen lønleverance at lave rapport af.");
            return;
        }
        console.say((report.isNew() ? "Udgivet" : "Intet nyt: udgivet tidligere") + " for " + result.period()
                + (report.version() > 1 ? ", version " + report.version() : "") + ":");
        report.files().stream()
                .filter(path -> path.toString().endsWith(".pdf"))
                .forEach(path -> console.say("  " + path));
    }

    private static Map<String, @Nullable Object> json(NightRun.Result result) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        YearMonth month = result.period();
        json.put("period", month == null ? null : month.toString());
        json.put("deliveries", result.deliveries().stream().map(Outcomes::json).toList());
        json.put("waiting", result.waiting());
        Published report = result.report();
        json.put("published", report != null && report.isNew());
        json.put("version", report == null ? 0 : report.version());
        json.put("files", Publications.files(report));
        return json;
    }
}

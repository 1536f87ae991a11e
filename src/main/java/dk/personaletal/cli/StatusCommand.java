package dk.personaletal.cli;

import dk.personaletal.aftermath.StateWords;
import dk.personaletal.intake.FileNames;
import dk.personaletal.night.Status;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.Scope;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        description = "Seneste kørsler, hvad der venter, hvad der er afvist, og hvad der er udgivet.",
        sortOptions = false)
final class StatusCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    CommonOptions options = new CommonOptions();

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SettingsFile file = options.settings();
        Settings settings = file.settings();
        boolean markerRequired = options.markerRequired();
        try (Session session = Session.reading(options, settings.municipality())) {
            Status status = Status.of(
                    session.workplace(),
                    settings.municipality(),
                    settings.inbox(),
                    markerRequired,
                    FileNames.of(file.jobsFolder(), settings.layout()));
            if (options.json) {
                console.json(status);
            } else {
                say(status);
            }
            return ExitCode.DONE.code();
        }
    }

    private void say(Status status) {
        console.say(
                "Kommune " + status.municipality() + ": " + status.deliveries().size() + " gældende leverancer");
        say("Udgivet", status.published(), StatusCommand::line);
        say("Afvist og ikke rettet", status.rejected(), StatusCommand::line);
        if (!status.dismissed().isEmpty()) {
            say("Afvist og lagt til side", status.dismissed(), StatusCommand::line);
        }
        say("Rettelser, der venter", status.waitingCorrections(), Status.Correction::line);
        say("Venter på mærkefil", status.waiting(), name -> name);
        say("Seneste kørsler", status.lastRuns(), StatusCommand::line);
    }

    private <T> void say(String heading, List<T> what, Function<T, String> line) {
        console.say(heading + (what.isEmpty() ? ": ingen" : ":"));
        what.forEach(one -> console.say("  " + line.apply(one)));
    }

    private static String line(Status.Rejected one) {
        String when = StateWords.time(one.decidedAt());
        return one.file() + ": " + String.join(", ", one.rules()) + (when.isEmpty() ? "" : " (" + when + ")");
    }

    private static String line(Status.Dismissed one) {
        return one.file() + ": " + one.reason() + " (" + StateWords.time(one.dismissedAt()) + ")";
    }

    private static String line(Status.Report one) {
        return one.period() + "  " + one.report()
                + (one.scope().isEmpty()
                        ? ""
                        : " for " + Scope.ofKey(one.scope()).inWords()) + " version " + one.version()
                + (one.edition().equals("committee") ? "" : " (intern)") + ", "
                + StateWords.time(one.publishedAt());
    }

    private static String line(Status.Run run) {
        return StateWords.time(run.started()) + "  " + StateWords.job(run.job()) + ", "
                + StateWords.state(run.status());
    }
}

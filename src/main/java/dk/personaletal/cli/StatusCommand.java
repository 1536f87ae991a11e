package dk.personaletal.cli;

import dk.personaletal.job.Status;
import dk.personaletal.settings.Settings;
import java.util.concurrent.Callable;
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
        Settings settings = options.settings().settings();
        boolean markerRequired = options.markerRequired();
        try (Session session = Session.reading(options, settings.municipality())) {
            Status status = Status.of(session.workplace(), settings.municipality(), settings.inbox(), markerRequired);
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
        console.say("Udgivet:");
        status.published()
                .forEach(one -> console.say("  " + one.period() + "  " + one.report()
                        + " version " + one.version()
                        + (one.edition().equals("committee") ? "" : " (intern)")
                        + ", " + one.publishedAt()));
        console.say("Afvist og ikke rettet:");
        status.rejected().forEach(one -> console.say("  " + one.file() + ": " + String.join(", ", one.rules())));
        console.say("Venter på mærkefil:");
        status.waiting().forEach(name -> console.say("  " + name));
        console.say("Seneste kørsler:");
        status.lastRuns().forEach(run -> console.say("  " + run.started() + "  " + run.job() + "  " + run.status()));
    }
}

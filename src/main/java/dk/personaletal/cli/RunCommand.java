package dk.personaletal.cli;

import dk.personaletal.aftermath.Aftermath;
import dk.personaletal.aftermath.NightEnd;
import dk.personaletal.aftermath.OperationsPage;
import dk.personaletal.cli.Troubles.Trouble;
import dk.personaletal.delivery.Inbox;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.intake.DeliveryOutcome;
import dk.personaletal.intake.DryRun;
import dk.personaletal.intake.FileNames;
import dk.personaletal.intake.Intake;
import dk.personaletal.intake.MissingDelivery;
import dk.personaletal.night.EveryMunicipality;
import dk.personaletal.night.MunicipalState;
import dk.personaletal.night.NightRun;
import dk.personaletal.night.Status;
import dk.personaletal.operations.log.Whereabouts;
import dk.personaletal.papers.Papers;
import dk.personaletal.papers.WarmUp;
import dk.personaletal.publication.PublicationList;
import dk.personaletal.publication.Published;
import dk.personaletal.publication.Trees;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.workplace.Workplace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    private final Clock clock;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(names = "--period", paramLabel = "ÅÅÅÅ-MM", description = "Standard: nyeste måned med løn.")
    @Nullable
    YearMonth period;

    @Option(names = "--edition", paramLabel = "committee|internal", defaultValue = "committee")
    String edition = "committee";

    @Option(names = "--dry-run", description = "Bedøm det, der er nyt; tag intet ind, og beregn intet.")
    boolean dryRun;

    RunCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        SettingsFile file = options.settings();
        Settings settings = file.settings();
        boolean markerRequired = options.markerRequired();
        Edition audience = Editions.parse(edition);
        if (dryRun) {
            return judgeOnly(file, markerRequired);
        }
        Instant started = clock.instant();
        Aftermath aftermath = new Aftermath(settings, System.getenv("PERSONALETAL_MAIL_PASSWORD"));
        try {
            NightRun.Result result = night(file, markerRequired, audience);
            Optional<Trouble> trouble = trouble(result);
            answer(result, trouble.map(Trouble::code).orElse(ExitCode.DONE), settings.inbox());
            if (result.papers().stream().anyMatch(Published::isNew)) {
                ClassArchive.isWorthKeeping();
            }
            tell(aftermath, end(settings, started, trouble.orElse(null), result));
            trouble.ifPresent(one -> console.complain("personaletal: " + one.line()));
            return trouble.map(Trouble::code).orElse(ExitCode.DONE).code();
        } catch (Usage | Busy notANight) {
            throw notANight;
        } catch (RuntimeException e) {
            Trouble trouble = Troubles.of(e);
            tell(aftermath, end(settings, started, trouble, null));
            throw new Told(trouble, e);
        }
    }

    /** The code of the first, and what there is to say of them all. */
    private static Optional<Trouble> trouble(NightRun.Result result) {
        Optional<Trouble> noReport =
                Optional.ofNullable(result.problem()).map(line -> new Trouble(ExitCode.MISSING, line));
        return Stream.of(Outcomes.trouble(result.deliveries()), noReport, Missing.trouble(result.missing()))
                .flatMap(Optional::stream)
                .reduce((first, next) -> new Trouble(first.code(), first.line() + " " + next.line()));
    }

    private NightRun.Result night(SettingsFile file, boolean markerRequired, Edition audience) {
        Settings settings = file.settings();
        try (Interruption interruption = new Interruption(console);
                Session session = Session.exclusive(options, settings.municipality(), console.progress())) {
            WarmUp.start();
            return session.whileLocked(() -> night(session, file, markerRequired, audience));
        }
    }

    private NightRun.Result night(Session session, SettingsFile file, boolean markerRequired, Edition audience) {
        Settings settings = file.settings();
        Intake intake =
                new Intake(session.workplace(), file, settings.internalFolder(), options.keyFile(), console.progress());
        Trees trees = Publications.trees(settings);
        Papers papers =
                new Papers(session.workplace(), file, trees, options.keyFile(), session::lockHeld, console.progress());
        NightRun.Result result = new NightRun(session.workplace(), intake, papers, settings)
                .run(settings.inbox(), markerRequired, settings.layout(), Optional.ofNullable(period), audience);
        PublicationList readers = Publications.list(session, settings, console);
        OperationsPage.write(
                trees,
                settings.municipality(),
                readers,
                () -> states(session.workplace(), settings, markerRequired, result.missing()),
                clock.instant());
        return result;
    }

    private FileNames names() {
        SettingsFile file = options.settings();
        return FileNames.of(file.jobsFolder(), file.settings().layout());
    }

    private List<MunicipalState> states(
            Workplace workplace, Settings settings, boolean markerRequired, List<MissingDelivery> missing) {
        Status own = Status.of(workplace, settings.municipality(), settings.inbox(), markerRequired, names());
        return new EveryMunicipality(workplace).states(new MunicipalState(own, missing));
    }

    private int judgeOnly(SettingsFile file, boolean markerRequired) {
        Settings settings = file.settings();
        try (Session session = Session.reading(options, settings.municipality())) {
            List<DeliveryOutcome> outcomes = new DryRun(session.workplace(), file, options.keyFile())
                    .judgeNew(settings.inbox(), markerRequired, settings.layout());
            if (options.json) {
                console.json(Map.of(
                        "deliveries", outcomes.stream().map(Outcomes::json).toList(), "dryRun", true));
            } else {
                Outcomes.sayJudged(console, outcomes);
            }
            return Outcomes.exitCode(console, outcomes).code();
        }
    }

    private NightEnd end(
            Settings settings, Instant started, @Nullable Trouble trouble, NightRun.@Nullable Result result) {
        return new NightEnd(
                Whereabouts.now().run(),
                settings.municipality(),
                started,
                clock.instant(),
                trouble == null ? 0 : trouble.code().code(),
                trouble == null ? "" : trouble.line(),
                result);
    }

    private void tell(Aftermath aftermath, NightEnd night) {
        if (console.hasEnded()) {
            return;
        }
        aftermath.tell(night).forEach(console::complain);
    }

    private void answer(NightRun.Result result, ExitCode code, Path inbox) {
        if (options.json) {
            console.json(json(result, code));
            return;
        }
        Outcomes.say(console, result.deliveries());
        FileNames names = names();
        result.waiting().forEach(name -> console.say(Waiting.line(name, names)));
        new Inbox(inbox, true).listRefused().forEach(file -> console.say(Waiting.refusal(InboxFile.nameOf(file))));
        YearMonth month = result.period();
        if (month == null || result.problem() != null) {
            console.say(Objects.requireNonNullElse(
                    result.problem(), "Der er endnu ingen lønleverance at lave rapport af."));
            return;
        }
        result.papers().forEach(paper -> Publications.say(console, month, paper));
        result.corrections().forEach(console::say);
    }

    private static Map<String, @Nullable Object> json(NightRun.Result result, ExitCode code) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("runId", Whereabouts.now().run());
        json.put("exitCode", code.code());
        YearMonth month = result.period();
        json.put("period", month == null ? null : month.toString());
        json.put("deliveries", result.deliveries().stream().map(Outcomes::json).toList());
        json.put("waiting", result.waiting());
        json.put("waitingCorrections", result.corrections());
        json.put("missing", Missing.json(result.missing()));
        if (result.problem() != null) {
            json.put("problem", result.problem());
        }
        List<Published> papers = result.papers();
        json.put("published", papers.stream().anyMatch(Published::isNew));
        json.put("version", papers.isEmpty() ? 0 : papers.get(0).version());
        json.put(
                "files",
                papers.stream().map(Publications::files).flatMap(List::stream).toList());
        json.put("reports", papers.stream().map(Publications::json).toList());
        return json;
    }
}

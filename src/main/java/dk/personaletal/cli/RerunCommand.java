package dk.personaletal.cli;

import dk.personaletal.archive.ReportOrder;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.night.Rerun;
import dk.personaletal.papers.WarmUp;
import dk.personaletal.publication.Published;
import dk.personaletal.publication.Trees;
import dk.personaletal.retention.Retention;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.workplace.ReportProblem;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rerun",
        description = "Lav rapporten for tidligere måneder igen: med dagens viden, eller som den var kendt dengang.",
        sortOptions = false)
final class RerunCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(names = "--period", paramLabel = "ÅÅÅÅ-MM", required = true, description = "Måneden, eller den første.")
    @Nullable
    YearMonth period;

    @Option(names = "--to", paramLabel = "ÅÅÅÅ-MM", description = "Den sidste måned, når der er flere.")
    @Nullable
    YearMonth to;

    @Option(
            names = "--as-of",
            paramLabel = "DATO",
            description = "Som kendt da: en dato (til dagens slutning i Danmark) eller et tidspunkt.")
    @Nullable
    String asOf;

    @Option(names = "--report", paramLabel = "NAVN", description = "Standard: den første under reports i nightly.yaml.")
    @Nullable
    String report;

    @Option(names = "--edition", paramLabel = "committee|internal", defaultValue = "committee")
    String edition = "committee";

    RerunCommand(Console console) {
        this.console = console;
    }

    /** What became of one period. */
    private record Done(
            YearMonth period,
            @Nullable Published published,
            @Nullable String problem) {}

    @Override
    public Integer call() {
        SettingsFile file = options.settings();
        Edition audience = Editions.parse(edition);
        List<YearMonth> periods = periods();
        Instant moment = asOf == null ? null : Moments.parse("--as-of", asOf);
        String name = ReportChoice.of(report, file.settings());
        WarmUp.start();
        try (Session session = Session.exclusive(options, file.settings().municipality(), console.progress())) {
            Trees trees = Publications.trees(file.settings());
            Rerun rerun = new Rerun(
                    session.workplace(), file, trees, options.keyFile(), session::lockHeld, console.progress());
            List<Done> all = new ArrayList<>();
            for (YearMonth month : periods) {
                if (periods.size() > 1) {
                    console.complain("Måned " + month + " (" + (all.size() + 1) + " af " + periods.size() + ")");
                }
                all.add(rerun(rerun, new ReportOrder(name, month, audience), moment));
            }
            boolean mayWait = audience == Edition.COMMITTEE && moment == null;
            List<String> waiting = mayWait ? whatWaits(session, file.settings(), periods) : List.of();
            Publications.list(session, file.settings(), console);
            warnOfRowsGone(session, file.settings().municipality(), periods.get(periods.size() - 1));
            return answer(all, waiting);
        }
    }

    private static List<String> whatWaits(Session session, Settings settings, List<YearMonth> periods) {
        return periods.stream()
                .flatMap(month -> Publications.waitingCorrection(session, settings, month).stream())
                .toList();
    }

    private void warnOfRowsGone(Session session, int municipality, YearMonth last) {
        long gone = asOf == null ? new Retention(session.workplace(), municipality).rowsGone(last) : 0;
        if (gone > 0) {
            console.complain("Bemærk: " + Retention.NOTE + " Det er " + gone + " rækker.");
        }
    }

    private List<YearMonth> periods() {
        YearMonth first = Objects.requireNonNull(period);
        YearMonth last = to == null ? first : to;
        if (last.isBefore(first)) {
            throw new Usage("--to (" + last + ") ligger før --period (" + first + ").");
        }
        List<YearMonth> periods = new ArrayList<>();
        for (long i = 0; i <= first.until(last, ChronoUnit.MONTHS); i++) {
            periods.add(first.plusMonths(i));
        }
        return periods;
    }

    /** A month without payroll doesn't stop the others. */
    private Done rerun(Rerun rerun, ReportOrder order, @Nullable Instant moment) {
        try {
            Published published = moment == null ? rerun.asKnownNow(order) : rerun.asKnown(order, moment);
            Done done = new Done(order.period(), published, null);
            if (!options.json) {
                say(done, published);
            }
            return done;
        } catch (ReportProblem problem) {
            return new Done(order.period(), null, problem.getMessage());
        }
    }

    private int answer(List<Done> all, List<String> waiting) {
        List<String> problems =
                all.stream().map(Done::problem).filter(Objects::nonNull).toList();
        if (options.json) {
            console.json(Map.of(
                    "exitCode",
                    problems.isEmpty() ? ExitCode.DONE.code() : ExitCode.MISSING.code(),
                    "periods",
                    all.stream().map(RerunCommand::json).toList(),
                    "waitingCorrections",
                    waiting));
        } else {
            waiting.forEach(console::say);
        }
        if (problems.isEmpty()) {
            return ExitCode.DONE.code();
        }
        console.complain("personaletal: " + String.join(" ", problems));
        return ExitCode.MISSING.code();
    }

    private void say(Done done, Published published) {
        console.say(done.period() + "  version " + published.version()
                + (published.isNew() ? "  udgivet:" : "  intet nyt, udgivet tidligere:"));
        published.files().stream()
                .filter(path -> path.toString().endsWith(".pdf"))
                .forEach(path -> console.say("  " + path));
    }

    private static Map<String, @Nullable Object> json(Done done) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Published published = done.published();
        json.put("period", done.period().toString());
        json.put("published", published != null && published.isNew());
        json.put("version", published == null ? 0 : published.version());
        json.put(
                "sha256",
                published == null ? Map.of() : published.manifestEntry().getOrDefault("contents", Map.of()));
        json.put("files", Publications.files(published));
        if (done.problem() != null) {
            json.put("problem", done.problem());
        }
        return json;
    }
}

package dk.personaletal.cli;

import dk.personaletal.aftermath.StateWords;
import dk.personaletal.archive.ReportOrder;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.explain.Explain;
import dk.personaletal.explain.Explanation;
import dk.personaletal.explain.Explanation.Line;
import dk.personaletal.explain.KnowledgeDiff;
import dk.personaletal.explain.KnowledgeDiff.Diff;
import dk.personaletal.explain.LinesAbout;
import dk.personaletal.intake.NumbersInClear;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.workplace.ReportProblem;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "explain", description = "Følg et trykt tal tilbage til de linjer, det bygger på.", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    /** On a screen; --json has them all. */
    private static final int LINES_SHOWN = 30;

    private final Console console;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "TAL",
            description =
                    "En tabel (personaleomsaetning_center), et tal (turnover.leavers_rate), et tal, som det er trykt (\"17,8 %%\"),"
                            + " eller et ord fra en række eller en overskrift.")
    @Nullable
    String figure;

    @Option(names = "--period", paramLabel = "ÅÅÅÅ-MM", required = true, description = "Rapportens måned.")
    @Nullable
    YearMonth period;

    @Option(names = "--unit", paramLabel = "KODE", description = "Kun den enhed, for eksempel CSI.")
    @Nullable
    String unit;

    @Option(
            names = "--person",
            paramLabel = "NUMMER",
            description = "Kun linjer om den med det CPR-nummer eller medarbejdernummer; kun med --edition internal."
                    + " Uden TAL: alle personens linjer. Nummeret gemmes ikke.")
    @Nullable
    String person;

    @Option(
            names = "--employment",
            paramLabel = "NUMMER",
            description = "Det samme for et ansættelsesnummer (tjenestenummer), som det står i leverancen.")
    @Nullable
    String employment;

    @Option(names = "--edition", paramLabel = "committee|internal", defaultValue = "committee")
    String edition = "committee";

    @Option(names = "--report", paramLabel = "NAVN", description = "Standard: den første under reports i nightly.yaml.")
    @Nullable
    String report;

    @Option(
            names = "--diff",
            arity = "2",
            paramLabel = "DATO",
            description = "To datoer: hvilke leverancer og personer er talt med ved den ene og ikke ved den anden.")
    List<String> diff = List.of();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SettingsFile file = options.settings();
        Edition audience = Editions.parse(edition);
        YearMonth month = Objects.requireNonNull(period);
        boolean asksAbout = person != null || employment != null;
        if (asksAbout && (audience != Edition.INTERNAL || !diff.isEmpty())) {
            throw new Usage(
                    "--person og --employment viser linjer om én person: brug dem med --edition internal og uden"
                            + " --diff.");
        }
        if (figure == null && diff.isEmpty() && !asksAbout) {
            throw new Usage("Skriv, hvilket tal der skal forklares, for eksempel personaleomsaetning_center.");
        }
        try (Session session = Session.reading(options, file.settings().municipality())) {
            refuseNumbersInClear(session, file);
            if (figure == null && asksAbout) {
                answer(about(session, file).upTo(month));
            } else if (diff.isEmpty()) {
                ReportOrder order = new ReportOrder(ReportChoice.of(report, file.settings()), month, audience);
                answer(new Explain(session.workplace(), file)
                        .of(
                                String.valueOf(figure),
                                Optional.ofNullable(unit),
                                order,
                                asksAbout ? Optional.of(about(session, file)) : Optional.empty()));
            } else {
                Diff found = new KnowledgeDiff(
                                session.workplace(), file.settings().municipality())
                        .between(month, Moments.parse("--diff", diff.get(0)), Moments.parse("--diff", diff.get(1)));
                answer(
                        found,
                        audience == Edition.INTERNAL
                                ? 1
                                : Objects.requireNonNull(
                                        file.settings().disclosure().committee().threshold()));
            }
            return ExitCode.DONE.code();
        }
    }

    private LinesAbout about(Session session, SettingsFile file) {
        return new LinesAbout(
                session.workplace(),
                file.settings().municipality(),
                options.keyFile(),
                Optional.ofNullable(person),
                Optional.ofNullable(employment));
    }

    private static void refuseNumbersInClear(Session session, SettingsFile file) {
        if (new NumbersInClear(session.workplace(), file.settings().municipality()).remain()) {
            throw new ReportProblem(
                    "Databasen er fra en tidligere version af programmet. Kør ./personaletal run først.");
        }
    }

    private void answer(List<Line> lines) {
        if (options.json) {
            console.json(Map.of("lines", lines));
        } else {
            say(lines);
        }
    }

    private void answer(Explanation answer) {
        if (options.json) {
            console.json(answer);
            return;
        }
        console.say(answer.figure() + ", " + answer.period() + ", version " + answer.version() + ", udgivet "
                + StateWords.time(answer.asOf()));
        console.say("Hvem er talt med: " + answer.population());
        answer.cells()
                .forEach(cell -> console.say("  " + inTable(answer, cell) + cell.name() + ", " + cell.column() + " ("
                        + cell.time() + "): " + cell.printed() + "   " + cell.formula() + ": " + cell.calculation()));
        console.say("Leverancer:");
        answer.deliveries()
                .forEach(one -> console.say("  " + one.file() + "  " + one.sha256() + "  " + one.rowsKept() + " af "
                        + one.rowsRead() + " rækker" + (one.linesListed() > 0 ? ", her " + one.linesListed() : "")));
        answer.restated().forEach(one -> console.say("Bemærk: " + one));
        if (answer.rowsGone() > 0) {
            console.say("Bemærk: " + answer.rowsGone()
                    + " rækker i leverancerne er slettet efter reglerne for opbevaring.");
        }
        sayLines(answer);
    }

    /** Said where the figures may be of several. */
    private static String inTable(Explanation answer, Explanation.Value cell) {
        return cell.table().isEmpty() || cell.table().equals(answer.figure()) ? "" : cell.table() + ": ";
    }

    private void sayLines(Explanation answer) {
        if (answer.lines().isEmpty()) {
            console.say(
                    "Ingen linjer vises: det gør de for personaleomsætning, alder og sygefravær, når tallet er om én række,"
                            + " er vist, og mindst så mange personer står bag, som udgaven må fortælle om.");
            return;
        }
        say(answer.lines());
        answer.findings()
                .forEach(one -> console.say(
                        "Fund: " + one.rule() + ", " + one.file() + " linje " + one.line() + ": " + one.message()));
    }

    private void say(List<Line> lines) {
        console.say("Linjer:");
        lines.stream()
                .limit(LINES_SHOWN)
                .forEach(line -> console.say(
                        "  " + line.role() + "  " + line.file() + " linje " + line.line() + "  " + line.person()));
        if (lines.size() > LINES_SHOWN) {
            console.say("  … og " + (lines.size() - LINES_SHOWN) + " til; --json viser alle");
        }
    }

    private void answer(Diff found, int fewest) {
        long came = found.persons().stream().filter(one -> one.cameIn()).count();
        long fell = found.persons().size() - came;
        boolean told = isTold(came, fewest) && isTold(fell, fewest);
        if (options.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("deliveries", found.deliveries());
            json.put("cameIn", isTold(came, fewest) ? came : "·");
            json.put("fellOut", isTold(fell, fewest) ? fell : "·");
            json.put("persons", told ? found.persons() : List.of());
            console.json(json);
            return;
        }
        console.say("Leverancer:");
        found.deliveries()
                .forEach(one -> console.say(
                        "  " + (one.cameIn() ? "kom til  " : "faldt fra") + "  " + one.file() + "  " + one.sha256()));
        console.say("Personer talt med: " + (isTold(came, fewest) ? came : "·") + " kom ind, "
                + (isTold(fell, fewest) ? fell : "·") + " faldt ud");
        if (told) {
            found.persons()
                    .forEach(one -> console.say("  " + one.census() + "  " + (one.cameIn() ? "kom ind " : "faldt ud")
                            + "  " + one.person() + "  på den anden dato: " + one.reason()));
        } else {
            console.say("Personerne vises ikke i udvalgets udgave, fordi de er for få; brug --edition internal.");
        }
    }

    private static boolean isTold(long persons, int fewest) {
        return persons == 0 || persons >= fewest;
    }
}

package dk.personaletal.cli;

import dk.personaletal.demo.SyntheticMunicipality;
import dk.personaletal.files.OutputProblem;
import dk.personaletal.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "demo",
        description = "Kør natten på en syntetisk kommune, og vis, hvor rapporten ligger.",
        sortOptions = false)
final class DemoCommand implements Callable<Integer> {
    private static final int PERSONS = 4000;
    private static final YearMonth LAST = YearMonth.of(2021, 3);
    private static final int MONTHS = 25;
    private static final long SEED = 20210331;

    private final Console console;
    private final Clock clock;

    @Mixin
    CommonOptions options = new CommonOptions();

    DemoCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        RunCommand night = new RunCommand(console, clock);
        night.options = options;
        // a folder and a database of its own: invented persons must not mix with a municipality's own
        options.data = options.data.resolve("demo");
        options.inbox = options.data.resolve("inbox");
        options.output = Objects.requireNonNullElse(options.output, options.data.resolve("output"));
        options.internal = Objects.requireNonNullElse(options.internal, Settings.internalBeside(options.output));
        write(options.inbox);
        return night.call();
    }

    private void write(Path inbox) {
        try {
            Files.createDirectories(inbox);
            console.progress().stage("Skriver leverancer for en syntetisk kommune i " + inbox);
            SyntheticMunicipality.write(inbox, PERSONS, LAST, MONTHS, SEED);
        } catch (IOException e) {
            throw OutputProblem.of(inbox, e);
        }
    }
}

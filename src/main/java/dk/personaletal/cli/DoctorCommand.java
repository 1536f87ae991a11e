package dk.personaletal.cli;

import dk.personaletal.doctor.Check;
import dk.personaletal.doctor.Doctor;
import dk.personaletal.doctor.Health;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.settings.SettingsProblem;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "doctor",
        description = "Se efter alt, en nat har brug for, og hvad der skal gøres ved det.",
        sortOptions = false)
final class DoctorCommand implements Callable<Integer> {
    /** A server that recovers for longer is a finding. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(45);

    private final Console console;
    private final Clock clock;

    @Mixin
    CommonOptions options = new CommonOptions();

    DoctorCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<Check> checks = examine();
        ExitCode code = code(checks);
        if (options.json) {
            console.json(Map.of(
                    "exitCode",
                    code.code(),
                    "checks",
                    checks.stream().map(DoctorCommand::json).toList()));
        } else {
            checks.forEach(check -> console.say(line(check)));
        }
        if (code != ExitCode.DONE) {
            console.complain("personaletal: natten kan ikke køre, som det står. Ret det, der er mærket fejl.");
        }
        return code.code();
    }

    private List<Check> examine() {
        SettingsFile file;
        try {
            file = options.settingsAsWritten();
        } catch (SettingsProblem e) {
            return Doctor.examineWithout(e);
        }
        try (Entrance entrance =
                new Entrance(options, file.settings().municipality(), false, () -> {}).waitingAtMost(LONGEST_WAIT)) {
            return new Doctor(file, options.data, options.keyFile(), clock)
                    .examine(entrance, options.databaseUrl == null);
        }
    }

    private static ExitCode code(List<Check> checks) {
        if (checks.stream().anyMatch(check -> check.health() == Health.DATABASE)) {
            return ExitCode.DATABASE_AWAY;
        }
        return checks.stream().anyMatch(check -> check.health() == Health.CONFIGURATION)
                ? ExitCode.CONFIGURATION
                : ExitCode.DONE;
    }

    private static String line(Check check) {
        String end = check.meaning().matches("(?s).*[.?]") ? " " : ". ";
        String remedy = check.remedy().isEmpty() ? "" : end + "Gør sådan: " + check.remedy();
        return check.health().sign() + " "
                + String.format("%-4s", check.health().word()) + " " + check.about() + ": " + check.meaning() + remedy;
    }

    private static Map<String, String> json(Check check) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("about", check.about());
        json.put("health", check.health().word());
        json.put("meaning", check.meaning());
        json.put("remedy", check.remedy());
        return json;
    }
}

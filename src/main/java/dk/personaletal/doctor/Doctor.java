package dk.personaletal.doctor;

import dk.personaletal.contract.ContractProblem;
import dk.personaletal.contract.Contracts;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.DatabaseMeaning;
import dk.personaletal.database.DatabaseUnavailable;
import dk.personaletal.files.OutputProblem;
import dk.personaletal.intake.DataKey;
import dk.personaletal.night.References;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.settings.SettingsProblem;
import dk.personaletal.shared.KeyFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Looks at everything that a night needs. */
public final class Doctor {
    private final SettingsFile file;
    private final Path data;
    private final KeyFile keyFile;
    private final Clock clock;

    public Doctor(SettingsFile file, Path data, KeyFile keyFile, Clock clock) {
        this.file = file;
        this.data = data;
        this.keyFile = keyFile;
        this.clock = clock;
    }

    /**
     * @param database asked once; may start a server
     * @param ours whether that server is the program's own
     */
    public List<Check> examine(Supplier<DatabaseAddress> database, boolean ours) {
        Settings settings = file.settings();
        List<Check> checks = new ArrayList<>();
        checks.addAll(configuration(settings));
        checks.add(contracts(settings));
        checks.addAll(MachineChecks.all());
        checks.addAll(FolderChecks.all(settings, data));
        checks.addAll(published(settings));
        DataKey key = new DataKey(false, null);
        try (DatabaseChecks asked = new DatabaseChecks(database.get())) {
            checks.addAll(asked.all(settings.municipality(), clock, ours));
            key = asked.key(settings.municipality());
        } catch (SQLException e) {
            DatabaseMeaning meaning = DatabaseMeaning.get(e);
            checks.add(Check.databaseFault("Database", meaning.what(), meaning.remedy()));
        } catch (DatabaseUnavailable e) {
            checks.add(Check.databaseFault("Database", "kan ikke bruges", String.valueOf(e.getMessage())));
        }
        checks.addAll(KeyCheck.of(keyFile, key));
        return checks;
    }

    /** What can be looked at when the configuration can't be used. */
    public static List<Check> examineWithout(SettingsProblem configuration) {
        List<Check> checks = new ArrayList<>();
        checks.add(Check.fault(
                "Konfiguration",
                String.valueOf(configuration.getMessage()),
                "Ret den, og kør doctor igen; mapper og database er ikke undersøgt."));
        checks.addAll(MachineChecks.all());
        return checks;
    }

    private List<Check> configuration(Settings settings) {
        List<String> problems = References.problems(file);
        return problems.isEmpty()
                ? List.of(Check.ok("Konfiguration", "gyldig, kommune " + settings.municipality()))
                : problems.stream()
                        .map(problem -> Check.fault("Konfiguration", problem, "Ret filen."))
                        .toList();
    }

    private static List<Check> published(Settings settings) {
        try {
            return PublishedChecks.all(settings);
        } catch (OutputProblem e) {
            return List.of(Check.fault("Udgivet", "kan ikke læses", String.valueOf(e.getMessage())));
        }
    }

    private Check contracts(Settings settings) {
        try {
            Contracts.load(file.jobsFolder()).get(settings.layout(), "loen");
            return Check.ok("Kontrakter", "gyldige; der læses efter " + settings.layout());
        } catch (ContractProblem e) {
            return Check.fault(
                    "Kontrakter",
                    String.valueOf(e.getMessage()),
                    "Ret filen i jobs/contracts, eller vælg en anden layout.");
        }
    }
}

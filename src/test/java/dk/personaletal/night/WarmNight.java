package dk.personaletal.night;

import dk.personaletal.aftermath.OperationsPage;
import dk.personaletal.aftermath.ReadersPage;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.intake.FileNames;
import dk.personaletal.intake.Intake;
import dk.personaletal.operations.NightLock;
import dk.personaletal.papers.Papers;
import dk.personaletal.publication.PublicationList;
import dk.personaletal.publication.Trees;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.Workplace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What {@code run} does, in this process, where the code is warm: a fifth of a child process' time. */
final class WarmNight {
    private WarmNight() {}

    /** @param home the folder that a program ran in */
    static NightRun.Result run(DatabaseAddress address, Path config, Path home) {
        SettingsFile file = SettingsFile.load(config);
        Settings settings = file.settings();
        Trees trees = new Trees(home.resolve("output"), Town.internal(home.resolve("output")));
        try (NightLock lock = lock(address, settings.municipality());
                Workplace workplace = Workplace.open(address)) {
            KeyFile key = new KeyFile(home.resolve("data/secret/pseudonym.key"), false);
            Intake intake = new Intake(workplace, file, trees.internal(), key, Progress.SILENT);
            Papers papers = new Papers(workplace, file, trees, key, lock::isHeld, Progress.SILENT);
            NightRun.Result result = new NightRun(workplace, intake, papers, settings)
                    .run(settings.inbox(), true, "standard", Optional.empty(), Edition.COMMITTEE);
            Status status = Status.of(
                    workplace, settings.municipality(), settings.inbox(), true, FileNames.of(null, "standard"));
            Instant now = Clock.systemUTC().instant();
            PublicationList readers = ReadersPage.write(trees, settings.municipality(), now);
            OperationsPage.write(
                    trees,
                    settings.municipality(),
                    readers,
                    () -> List.of(new MunicipalState(status, result.missing())),
                    now);
            return result;
        }
    }

    /** The lock, as soon as the server has seen that its last holder is dead. */
    private static NightLock lock(DatabaseAddress address, int municipality) {
        Optional<NightLock> lock = Optional.empty();
        while (lock.isEmpty()) {
            lock = NightLock.tryAcquire(address, municipality);
        }
        return lock.get();
    }
}

package dk.personaletal.night;

import dk.personaletal.aftermath.IndexPage;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.job.Intake;
import dk.personaletal.job.NightRun;
import dk.personaletal.job.Progress;
import dk.personaletal.job.Reporting;
import dk.personaletal.job.Status;
import dk.personaletal.job.Workplace;
import dk.personaletal.operations.NightLock;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** What {@code run} does, in this process, where the code is warm: a fifth of a child process' time. */
final class WarmNight {
    private WarmNight() {}

    /** @param home the folder that a program ran in */
    static NightRun.Result run(DatabaseAddress address, Path config, Path home) {
        SettingsFile file = SettingsFile.load(config);
        Settings settings = file.settings();
        Path output = home.resolve("output");
        try (NightLock lock = lock(address, settings.municipality());
                Workplace workplace = Workplace.open(address)) {
            Intake intake =
                    new Intake(workplace, file, output, home.resolve("data/secret/pseudonym.key"), Progress.SILENT);
            Reporting reporting = new Reporting(workplace, file, output, lock::isHeld, Progress.SILENT);
            NightRun.Result result = new NightRun(workplace, intake, reporting, settings)
                    .run(settings.inbox(), true, "standard", Optional.empty(), Edition.COMMITTEE);
            Status status = Status.of(workplace, settings.municipality(), settings.inbox(), true);
            IndexPage.write(output, status, result.missing(), Clock.systemUTC().instant());
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

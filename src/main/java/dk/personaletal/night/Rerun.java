package dk.personaletal.night;

import dk.personaletal.archive.Publication;
import dk.personaletal.archive.PublicationRegister;
import dk.personaletal.archive.ReportOrder;
import dk.personaletal.archive.Reprint;
import dk.personaletal.archive.SettingsHistory;
import dk.personaletal.papers.Papers;
import dk.personaletal.publication.Published;
import dk.personaletal.publication.Trees;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Makes a period's report again: with what is known now, or as it was known at a moment. */
public final class Rerun {
    private final Workplace workplace;
    private final SettingsFile settings;
    private final Trees trees;
    private final KeyFile key;
    private final BooleanSupplier lockHeld;
    private final Progress progress;

    /** @param lockHeld asked right before publishing */
    public Rerun(
            Workplace workplace,
            SettingsFile settings,
            Trees trees,
            KeyFile key,
            BooleanSupplier lockHeld,
            Progress progress) {
        this.workplace = workplace;
        this.settings = settings;
        this.trees = trees;
        this.key = key;
        this.lockHeld = lockHeld;
        this.progress = progress;
    }

    /** @throws ReportProblem when there is nothing to report on */
    public Published asKnownNow(ReportOrder order) {
        return papers(settings).make(order.period(), List.of(order)).get(0);
    }

    /**
     * The very files of the version that was the newest at the moment. When none was out yet: made from the
     * deliveries and the settings of then.
     *
     * @throws ReportProblem when nothing to report on was known then
     */
    public Published asKnown(ReportOrder order, Instant moment) {
        int municipality = settings.settings().municipality();
        Optional<Publication> current = new PublicationRegister(workplace).findAt(municipality, order, moment);
        if (current.isEmpty()) {
            return compute(order, moment);
        }
        return new Reprint(workplace, trees)
                .of(current.get())
                .orElseThrow(() -> new ReportProblem("Rapporten for " + order.period()
                        + " blev udgivet, før programmet gemte de udgivne filer, og kan ikke trykkes igen."
                        + " Find den i den gamle mappe med rapporter."));
    }

    private Published compute(ReportOrder order, Instant moment) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("personaletal-settings");
            SettingsFile then = new SettingsHistory(
                            workplace, settings.settings().municipality())
                    .findAt(moment, folder)
                    .orElse(settings);
            return papers(then).asKnown(order, moment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (folder != null) {
                delete(folder);
            }
        }
    }

    private Papers papers(SettingsFile file) {
        return new Papers(workplace, file, trees, key, lockHeld, progress);
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dk.personaletal.night;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.intake.DeliveryOutcome;
import dk.personaletal.intake.Intake;
import dk.personaletal.intake.IntakeOrder;
import dk.personaletal.papers.Papers;
import dk.personaletal.publication.Trees;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.Workplace;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a night takes deliveries in, in this process and with a real database. */
final class Doorway implements AutoCloseable {
    private static final List<String> STAGING_TABLES = Stream.concat(
                    Arrays.stream(DeliveryKind.values()).map(DeliveryKind::table), Stream.of("person_alias"))
            .toList();
    private static final SettingsFile SETTINGS = SettingsFile.load(null);

    private final Workplace workplace = Workplace.open(Databases.create());
    private final KeyFile keyFile;

    Doorway(Path folder) {
        this.keyFile = new KeyFile(folder.resolve("pseudonym.key"), false);
    }

    Workplace workplace() {
        return workplace;
    }

    KeyFile keyFile() {
        return keyFile;
    }

    Intake intake(Path internal) {
        return new Intake(workplace, SETTINGS, internal, keyFile, Progress.SILENT);
    }

    /** A night on all files of a folder, markers or not. */
    NightRun.Result night(Path inbox, @Nullable YearMonth period) {
        Path output = inbox.resolveSibling("output");
        Trees trees = new Trees(output, Town.internal(output));
        Papers papers = new Papers(workplace, SETTINGS, trees, keyFile, () -> true, Progress.SILENT);
        return new NightRun(workplace, intake(trees.internal()), papers, SETTINGS.settings())
                .run(inbox, false, "standard", Optional.ofNullable(period), Edition.COMMITTEE);
    }

    /** As if these came on a night of their own. */
    List<DeliveryOutcome> takeIn(Path internal, InboxFile... files) {
        return intake(internal).takeIn(new IntakeOrder(List.of(files), "standard", false, List.of(), null));
    }

    /** As if nothing had ever been delivered. */
    void forgetAll() {
        workplace
                .database()
                .sql("truncate delivery cascade; truncate " + String.join(", ", STAGING_TABLES))
                .update();
    }

    /** In all tables, of every delivery of that name. */
    long countRowsOf(String file) {
        String counts = STAGING_TABLES.stream()
                .map(table -> "(select count(*) from " + table + " where delivery_id in (select * from mine))")
                .collect(Collectors.joining(" + "));
        return workplace
                .database()
                .sql("with mine as (select delivery_id from delivery where file_name = :file) select " + counts)
                .param("file", file)
                .query(Long.class)
                .single();
    }

    /** All columns but the delivery and the line. */
    List<String> listPayrollRows() {
        return workplace
                .database()
                .sql("select to_jsonb(payroll_row) - 'delivery_id' - 'line_no' from payroll_row")
                .query(String.class)
                .list()
                .stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    @Override
    public void close() {
        workplace.close();
    }
}

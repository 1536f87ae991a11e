package dk.personaletal.cli;

import dk.personaletal.night.References;
import dk.personaletal.settings.ApartFolders;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.KeyFile;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {
    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:PERSONALETAL_DATABASE_URL}",
            description = "jdbc:postgresql://… Uden den startes en indbygget PostgreSQL under --data.")
    @Nullable
    String databaseUrl;

    @Option(
            names = "--data",
            paramLabel = "MAPPE",
            defaultValue = "${env:PERSONALETAL_DATA:-data}",
            description = "Hvor databasen og nøglen ligger (standard: ${DEFAULT-VALUE}).")
    Path data = Path.of("data");

    @Option(names = "--config", paramLabel = "FIL", description = "Konfiguration i stedet for jobs/nightly.yaml.")
    @Nullable
    Path config;

    @Option(names = "--municipality", paramLabel = "KODE", description = "Kommunekode i stedet for konfigurationens.")
    @Nullable
    Integer municipality;

    @Option(names = "--inbox", paramLabel = "MAPPE", description = "Indbakke i stedet for konfigurationens.")
    @Nullable
    Path inbox;

    @Option(names = "--output", paramLabel = "MAPPE", description = "Hvor rapporterne kommer.")
    @Nullable
    Path output;

    @Option(
            names = "--internal",
            paramLabel = "MAPPE",
            description =
                    "Hvor det kommer, som kun er til internt brug (standard: ved siden af --output, med -intern).")
    @Nullable
    Path internal;

    @Option(names = "--contract", paramLabel = "NAVN", description = "Kolonnekontrakt: standard, sd eller opus.")
    @Nullable
    String contract;

    @Option(
            names = "--marker",
            paramLabel = "sha256|none",
            defaultValue = "sha256",
            description = "none: tag også filer uden mærkefil.")
    String marker = "sha256";

    @Option(names = "--metrics", paramLabel = "FIL", description = "Tal til overvågning i Prometheus' tekstformat.")
    @Nullable
    Path metrics;

    @Option(
            names = "--log",
            paramLabel = "text|json",
            description = "json: hver linje på standard error er et JSON-dokument (ECS). Også PERSONALETAL_LOG.")
    @Nullable
    String log;

    @Option(names = "--json", description = "Svar med ét JSON-dokument på standard ud.")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "Vis hjælpen.")
    boolean help;

    /** The configuration with what the command line says instead; what it refers to is there. */
    SettingsFile settings() {
        SettingsFile file = settingsAsWritten();
        References.check(file);
        return file;
    }

    /** The same, whatever it refers to. */
    SettingsFile settingsAsWritten() {
        SettingsFile file = SettingsFile.load(config);
        Settings from = file.settings();
        Settings settings = new Settings(
                Objects.requireNonNullElse(municipality, from.municipality()),
                Objects.requireNonNullElse(inbox, from.inbox()),
                Objects.requireNonNullElse(output, from.output()),
                internal == null ? from.internal() : internal,
                Objects.requireNonNullElse(contract, from.layout()),
                from.organisation(),
                from.turnover(),
                from.benchmark(),
                from.sickLeave(),
                from.targets(),
                from.disclosure(),
                from.staff(),
                from.pay(),
                from.recruiting(),
                from.statistics(),
                from.validation(),
                from.retention(),
                from.professionalAreas(),
                from.reports(),
                from.expected(),
                metrics == null ? from.metrics() : metrics,
                from.mail());
        ApartFolders.check(settings.output(), settings.internalFolder());
        return new SettingsFile(settings, file.jobsFolder());
    }

    boolean markerRequired() {
        return switch (marker) {
            case "sha256" -> true;
            case "none" -> false;
            default -> throw new Usage("--marker er sha256 eller none, ikke " + marker + ".");
        };
    }

    /** The secret key of the pseudonyms: kept outside the database, beside it by default. */
    KeyFile keyFile() {
        String named = System.getenv("PERSONALETAL_KEY_FILE");
        return named == null || named.isBlank()
                ? new KeyFile(data.resolve("secret").resolve("pseudonym.key"), false)
                : new KeyFile(Path.of(named), true);
    }
}

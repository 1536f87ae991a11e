package dk.personaletal.settings;

import dk.personaletal.yaml.PlainText;
import dk.personaletal.yaml.YamlProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * Where the settings came from.
 *
 * @param jobsFolder folder with contracts and code lists beside the file; null: as shipped
 */
public record SettingsFile(Settings settings, @Nullable Path jobsFolder) {
    private static final String NIGHTLY = "nightly.yaml";
    private static final String REPORTS = "reports";
    private static final String DISCLOSURE = "disclosure.yaml";
    private static final int LEAST_CODE = 101;
    private static final int HIGHEST_CODE = 999;
    private static final BigDecimal HIGHEST_FDR = new BigDecimal("0.50");
    private static final int LEAST_MIN_N = 5;

    /** All that may stand in {@code disclosure.yaml}. */
    private record DisclosureFile(@DefaultValue DisclosureSettings disclosure) {}

    /**
     * Reads the file, or the one shipped when there is none.
     *
     * @throws SettingsProblem when it can't be read, has a name that isn't known, or a value of the wrong kind
     */
    public static SettingsFile load(@Nullable Path file) {
        try {
            return new SettingsFile(checked(bind(nightly(file), disclosure(file))), jobsFolder(file));
        } catch (YamlProblem e) {
            throw new SettingsProblem("Konfigurationen kan ikke bruges: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source nightly(@Nullable Path file) throws IOException {
        Source source = file == null ? shipped(NIGHTLY) : own(file);
        if (source.names().contains("disclosure")) {
            throw new SettingsProblem("Afsnittet disclosure er flyttet fra nightly.yaml til " + DISCLOSURE
                    + " ved siden af. Flyt grænserne dertil, og slet afsnittet.");
        }
        return source.shapedAs(Settings.class);
    }

    /** The municipality's own beside the file, or the one shipped. */
    private static Source disclosure(@Nullable Path file) throws IOException {
        Path own = file == null ? null : file.toAbsolutePath().resolveSibling(DISCLOSURE);
        return (own != null && Files.exists(own) ? own(own) : shipped(DISCLOSURE)).shapedAs(DisclosureFile.class);
    }

    private static Source own(Path file) {
        return Source.parse(String.valueOf(file.getFileName()), PlainText.read(file));
    }

    private static Source shipped(String name) throws IOException {
        return Source.parse(name, new ClassPathResource("jobs/" + name).getContentAsByteArray());
    }

    private static Settings bind(Source nightly, Source disclosure) throws IOException {
        try {
            List<PropertySource<?>> sources = new ArrayList<>(nightly.load());
            sources.addAll(disclosure.load());
            if (!nightly.names().contains(REPORTS)) {
                sources.addAll(shippedReports());
            }
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("", Bindable.of(Settings.class), BindHandler.DEFAULT)
                    .orElseThrow(() -> new SettingsProblem("Konfigurationen er tom."));
        } catch (BindException e) {
            String name = String.valueOf(e.getName());
            throw new SettingsProblem("Konfigurationen har en fejl ved '" + name + "'"
                    + nightly.findLine(name)
                            .map(line -> " (linje " + line + ")")
                            .orElse("") + ": " + cause(e)
                    + ". Ret den efter jobs/nightly.yaml og jobs/disclosure.yaml.");
        }
    }

    /** Which reports a night makes when the file doesn't say. */
    private static List<PropertySource<?>> shippedReports() throws IOException {
        Map<String, Object> reports = new LinkedHashMap<>();
        for (PropertySource<?> source : shipped(NIGHTLY).load()) {
            if (source instanceof EnumerablePropertySource<?> all) {
                Arrays.stream(all.getPropertyNames())
                        .filter(name -> name.startsWith(REPORTS))
                        .forEach(name -> reports.put(name, Objects.requireNonNull(all.getProperty(name))));
            }
        }
        return List.of(new MapPropertySource(REPORTS, reports));
    }

    private static Settings checked(Settings settings) {
        if (settings.municipality() < LEAST_CODE || settings.municipality() > HIGHEST_CODE) {
            throw new SettingsProblem(
                    "Konfigurationens municipality skal være en kommunekode på tre cifre, for eksempel 173.");
        }
        int months = settings.turnover().rehiredWithinMonths();
        if (months < 0 || months > 12) {
            throw new SettingsProblem("Konfigurationens turnover.rehired-within-months skal være fra 0 til 12.");
        }
        percent("turnover.least-persons-in-both", settings.turnover().leastPersonsInBoth());
        percent("turnover.least-units-in-both", settings.turnover().leastUnitsInBoth());
        Settings.Retention retention = settings.retention();
        if (Math.min(retention.yearsAfterLeaving(), Math.min(retention.findingYears(), retention.supersededYears()))
                < 1) {
            throw new SettingsProblem("Konfigurationens retention skal være mindst 1 år.");
        }
        BigDecimal fdr = settings.statistics().fdr();
        if (fdr.signum() <= 0 || fdr.compareTo(HIGHEST_FDR) > 0) {
            throw new SettingsProblem("Konfigurationens statistics.fdr skal være over 0 og højst 0.50.");
        }
        if (settings.statistics().minN() < LEAST_MIN_N) {
            throw new SettingsProblem("Konfigurationens statistics.min-n skal være mindst " + LEAST_MIN_N + ".");
        }
        ReportSchedule.check(settings.reports());
        settings.disclosure().check();
        return settings;
    }

    private static void percent(String name, int value) {
        if (value < 0 || value > 100) {
            throw new SettingsProblem("Konfigurationens " + name + " skal være fra 0 til 100 procent.");
        }
    }

    private static @Nullable Path jobsFolder(@Nullable Path file) {
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder.resolve("contracts")) ? folder : null;
    }

    private static String cause(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return firstLine(root.getMessage());
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "ukendt fejl"
                : message.lines().findFirst().orElse("").strip();
    }
}

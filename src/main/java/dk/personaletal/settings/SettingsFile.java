package dk.personaletal.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/**
 * Where the settings came from.
 *
 * @param jobsFolder folder with contracts and code lists beside the file; null: as shipped
 */
public record SettingsFile(Settings settings, @Nullable Path jobsFolder) {
    private static final String DISCLOSURE = "disclosure.yaml";
    private static final int LEAST_CODE = 101;
    private static final int HIGHEST_CODE = 999;

    /**
     * Reads the file, or the one shipped when there is none.
     *
     * @throws SettingsProblem when it can't be read, has a name that isn't known, or a value of the wrong kind
     */
    public static SettingsFile load(@Nullable Path file) {
        try {
            byte[] content = file == null
                    ? new ClassPathResource("jobs/nightly.yaml").getContentAsByteArray()
                    : Files.readAllBytes(file);
            return new SettingsFile(checked(bind(content, disclosure(file))), jobsFolder(file));
        } catch (IOException e) {
            throw new SettingsProblem("Kan ikke læse konfigurationen " + file + ". Kontrollér --config.");
        }
    }

    /** The municipality's own beside the file, or the one shipped. */
    private static byte[] disclosure(@Nullable Path file) throws IOException {
        Path own = file == null ? null : file.toAbsolutePath().resolveSibling(DISCLOSURE);
        return own != null && Files.exists(own)
                ? Files.readAllBytes(own)
                : new ClassPathResource("jobs/" + DISCLOSURE).getContentAsByteArray();
    }

    private static Settings bind(byte[] content, byte[] disclosure) throws IOException {
        try {
            List<PropertySource<?>> sources = new ArrayList<>(load("nightly.yaml", content));
            if (sources.stream().anyMatch(SettingsFile::tellsOfDisclosure)) {
                throw new SettingsProblem("Afsnittet disclosure er flyttet fra nightly.yaml til " + DISCLOSURE
                        + " ved siden af. Flyt grænserne dertil, og slet afsnittet.");
            }
            sources.addAll(load(DISCLOSURE, disclosure));
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind(
                            "",
                            Bindable.of(Settings.class),
                            new NoUnboundElementsBindHandler(BindHandler.DEFAULT, source -> true))
                    .orElseThrow(() -> new SettingsProblem("Konfigurationen er tom."));
        } catch (BindException e) {
            throw new SettingsProblem("Konfigurationen har en fejl ved '" + e.getName() + "': " + cause(e)
                    + ". Ret den efter jobs/nightly.yaml og jobs/disclosure.yaml.");
        } catch (RuntimeException e) {
            if (e instanceof SettingsProblem problem) {
                throw problem;
            }
            throw new SettingsProblem("Konfigurationen er ikke gyldig YAML: " + firstLine(e.getMessage()));
        }
    }

    private static List<PropertySource<?>> load(String name, byte[] content) throws IOException {
        return new YamlPropertySourceLoader().load(name, new ByteArrayResource(content));
    }

    private static boolean tellsOfDisclosure(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> known
                && Arrays.stream(known.getPropertyNames())
                        .anyMatch(name -> name.equals("disclosure") || name.startsWith("disclosure."));
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
        if (settings.retention().yearsAfterLeaving() < 1 || settings.retention().findingYears() < 1) {
            throw new SettingsProblem("Konfigurationens retention skal være mindst 1 år.");
        }
        settings.disclosure().check();
        return settings;
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

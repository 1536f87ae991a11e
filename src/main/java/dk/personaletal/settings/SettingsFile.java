package dk.personaletal.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/**
 * Where the settings came from.
 *
 * @param jobsFolder folder with contracts and code lists beside the file; null: as shipped
 */
public record SettingsFile(Settings settings, @Nullable Path jobsFolder) {
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
            return new SettingsFile(checked(bind(content)), jobsFolder(file));
        } catch (IOException e) {
            throw new SettingsProblem("Kan ikke læse konfigurationen " + file + ". Kontrollér --config.");
        }
    }

    private static Settings bind(byte[] content) throws IOException {
        try {
            List<PropertySource<?>> sources =
                    new YamlPropertySourceLoader().load("nightly.yaml", new ByteArrayResource(content));
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind(
                            "",
                            Bindable.of(Settings.class),
                            new NoUnboundElementsBindHandler(BindHandler.DEFAULT, source -> true))
                    .orElseThrow(() -> new SettingsProblem("Konfigurationen er tom."));
        } catch (BindException e) {
            throw new SettingsProblem("Konfigurationen har en fejl ved '" + e.getName() + "': " + cause(e)
                    + ". Ret den efter jobs/nightly.yaml.");
        } catch (RuntimeException e) {
            if (e instanceof SettingsProblem problem) {
                throw problem;
            }
            throw new SettingsProblem("Konfigurationen er ikke gyldig YAML: " + firstLine(e.getMessage()));
        }
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
        if (settings.disclosure().committeeThreshold() < 5) {
            throw new SettingsProblem(
                    "Konfigurationens disclosure.committee-threshold kan ikke være under 5: udvalgets udgave må ikke fortælle om færre.");
        }
        if (settings.retention().yearsAfterLeaving() < 1 || settings.retention().findingYears() < 1) {
            throw new SettingsProblem("Konfigurationens retention skal være mindst 1 år.");
        }
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

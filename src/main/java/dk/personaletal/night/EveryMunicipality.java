package dk.personaletal.night;

import dk.personaletal.archive.SettingsHistory;
import dk.personaletal.intake.Expectations;
import dk.personaletal.intake.FileNames;
import dk.personaletal.intake.MissingDelivery;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsProblem;
import dk.personaletal.workplace.Workplace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How things stand for each municipality that the database knows: the folder for operations may be shared by many. */
public final class EveryMunicipality {
    private final Workplace workplace;

    public EveryMunicipality(Workplace workplace) {
        this.workplace = workplace;
    }

    /** By code. @param own of the municipality whose night this is: it knows its own settings best */
    public List<MunicipalState> states(MunicipalState own) {
        int code = own.status().municipality();
        return Stream.concat(Stream.of(code), codes().stream())
                .distinct()
                .sorted()
                .map(one -> one == code ? own : state(one))
                .toList();
    }

    private List<Integer> codes() {
        return workplace
                .database()
                .sql("select municipality from delivery union select municipality from publication")
                .query(Integer.class)
                .list();
    }

    /** Another's: what waits is looked for where its newest settings say. */
    private MunicipalState state(int municipality) {
        Optional<Settings> settings = settings(municipality);
        return new MunicipalState(
                Status.of(
                        workplace,
                        municipality,
                        settings.map(Settings::inbox).orElse(null),
                        true,
                        FileNames.of(null, settings.map(Settings::layout).orElse(""))),
                settings.map(known -> missing(municipality, known)).orElse(List.of()));
    }

    private List<MissingDelivery> missing(int municipality, Settings settings) {
        return new Expectations(settings.expected())
                .missing(
                        workplace.deliveries().listCurrent(municipality),
                        workplace.clock().instant());
    }

    private Optional<Settings> settings(int municipality) {
        try {
            return new SettingsHistory(workplace, municipality)
                    .findSettingsAt(workplace.clock().instant());
        } catch (SettingsProblem ofAnotherRelease) {
            return Optional.empty();
        }
    }
}

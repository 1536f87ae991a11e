package dk.personaletal.night;

import dk.personaletal.intake.MissingDelivery;
import java.util.List;

/** How things stand for one municipality, with the deliveries that should have been here by now. */
public record MunicipalState(Status status, List<MissingDelivery> missing) {
    public MunicipalState {
        missing = List.copyOf(missing);
    }
}

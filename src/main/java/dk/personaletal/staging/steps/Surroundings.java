package dk.personaletal.staging.steps;

import dk.personaletal.staging.RowFault;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What steps know beside the rows.
 *
 * @param census last day of the file's period
 * @param places what the file's name says of year, month and day
 * @param fatal takes what is wrong with the whole file
 * @param parts reads another file of the delivery
 */
public record Surroundings(
        int municipality, LocalDate census, Map<String, String> places, Consumer<RowFault> fatal, Parts parts) {
    /** The delivery's other files, by the contract's names. */
    public interface Parts {
        Part open(String name);
    }
}

package dk.personaletal.indicators;

import java.time.YearMonth;
import java.util.List;

/**
 * What a computation is about.
 *
 * @param snapshotId whose deliveries are read and under which values are written
 * @param municipality code, for example 173
 * @param period the report's month; windows end on its last day
 * @param sickLeaveCodes absence codes that count as sick leave
 * @param professionalAreas agreement groups' professional areas (fagområder)
 */
public record IndicatorScope(
        long snapshotId,
        int municipality,
        YearMonth period,
        List<String> sickLeaveCodes,
        List<ProfessionalArea> professionalAreas) {
    public IndicatorScope {
        sickLeaveCodes = List.copyOf(sickLeaveCodes);
        professionalAreas = List.copyOf(professionalAreas);
    }

    /** An agreement group belongs to one professional area. */
    public record ProfessionalArea(String agreementGroup, String name) {}
}

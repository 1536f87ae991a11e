package dk.personaletal.figures;

import dk.personaletal.contract.CodeList;
import dk.personaletal.settings.SettingsFile;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reasons for leaving, one wording for payroll and for what those who left answer. */
final class LeavingReasons {
    private LeavingReasons() {}

    /** What may be written, in small letters, to the wording of what it means. */
    static Map<String, String> of(SettingsFile settings) {
        Map<String, String> reasons = new TreeMap<>();
        CodeList.find(settings.jobsFolder(), "fratraedelsesaarsager").ifPresent(list -> {
            Map<String, String> wordings = list.wordings();
            list.spellings()
                    .forEach((written, code) ->
                            reasons.put(written.toLowerCase(Locale.ROOT), wordings.getOrDefault(code, code)));
        });
        return reasons;
    }
}

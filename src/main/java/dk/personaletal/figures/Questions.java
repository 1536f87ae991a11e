package dk.personaletal.figures;

import dk.personaletal.contract.CodeList;
import dk.personaletal.settings.SettingsFile;
import java.util.Map;

/** The survey's questions. */
public final class Questions {
    private Questions() {}

    /** Wording by code. */
    public static Map<String, String> of(SettingsFile settings) {
        return CodeList.find(settings.jobsFolder(), "spoergsmaal")
                .map(CodeList::wordings)
                .orElse(Map.of());
    }
}

package dk.personaletal.contract;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of staff by which populations are told apart, {@code jobs/codelists/personalekategorier.csv}. */
public final class StaffCategories {
    static final String LIST = "personalekategorier";

    private StaffCategories() {}

    /**
     * As they are kept; none when the folder has no such list, and then any word will do.
     *
     * @param jobs folder with {@code codelists}; null: as shipped
     */
    public static Set<String> load(@Nullable Path jobs) {
        return CodeList.find(jobs, LIST)
                .map(CodeList::wordings)
                .orElse(Map.of())
                .keySet();
    }
}

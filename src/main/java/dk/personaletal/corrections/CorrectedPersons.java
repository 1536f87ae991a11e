package dk.personaletal.corrections;

import dk.personaletal.descriptor.Dimension;
import dk.personaletal.history.Snapshot;
import dk.personaletal.history.SqlText;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose delivered rows two snapshots of a period read differently. */
final class CorrectedPersons {
    private static final String PAYROLL = SqlText.beside(CorrectedPersons.class, "corrected_payroll.sql");
    private static final String ABSENCE = SqlText.beside(CorrectedPersons.class, "corrected_absence.sql");

    private CorrectedPersons() {}

    /** @param sickLeave the codes of absence that are sick leave */
    static List<CorrectedPerson> between(long before, Snapshot now, List<String> sickLeave, JdbcClient database) {
        List<CorrectedPerson> all = new ArrayList<>(database.sql(PAYROLL)
                .param("before", before)
                .param("now", now.id())
                .query((row, i) -> person(row))
                .list());
        all.addAll(database.sql(ABSENCE)
                .param("before", before)
                .param("now", now.id())
                .param("last", now.period().atEndOfMonth())
                .param("codes", sickLeave)
                .query((row, i) -> person(row))
                .list());
        return all;
    }

    private static CorrectedPerson person(ResultSet row) throws SQLException {
        return new CorrectedPerson(
                row.getObject("person", UUID.class),
                YearMonth.from(row.getDate("month").toLocalDate()),
                Aspect.valueOf(row.getString("aspect")),
                Map.of(
                        Dimension.DEPARTMENT, members(row.getArray("departments")),
                        Dimension.UNIT, members(row.getArray("units")),
                        Dimension.AGREEMENT_GROUP, members(row.getArray("agreement_groups")),
                        Dimension.SEX, members(row.getArray("sexes"))),
                row.getBoolean("is_staying"));
    }

    private static Set<String> members(Array codes) throws SQLException {
        return Set.of((String[]) codes.getArray());
    }
}

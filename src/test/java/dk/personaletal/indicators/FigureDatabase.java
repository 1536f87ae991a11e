package dk.personaletal.indicators;

import dk.personaletal._support.Keys;
import dk.personaletal._support.TestDatabase;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.history.EmploymentRanks;
import dk.personaletal.history.KeptYears;
import dk.personaletal.history.Organisation;
import dk.personaletal.history.Restatement;
import dk.personaletal.shared.EmploymentNumbers;
import dk.personaletal.shared.FigureKey;
import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a small municipality to a database, computes an indicator on it and reads the figures back. */
final class FigureDatabase {
    private static final int CODE = 173;
    private static final OffsetDateTime KNOWN_AT = OffsetDateTime.parse("2021-04-02T02:00:00Z");

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private int keys;

    FigureDatabase() {
        this(TestDatabase.create());
    }

    private FigureDatabase(DataSource source) {
        DataSource single = new SingleConnectionDataSource(connection(source), true);
        database = new JdbcTemplate(single);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(single));
    }

    /** The snapshot of all that the municipality delivered, recoded when it has recodes; each time under another key. */
    long write(Municipality municipality, YearMonth period) {
        database.execute("""
                truncate payroll_row, absence_row, person_alias, benchmark_sick_leave_row;
                truncate benchmark_turnover_row, leaving_reason_row, unit_recode_row, person_change_row;
                truncate indicator_value, snapshot_delivery, snapshot, finding, finding_count, delivery cascade""");
        long snapshot = id(
                "insert into snapshot (municipality, period, hash, known_at) values (?, ?, 'hash', ?) returning snapshot_id",
                CODE,
                period.atDay(1),
                KNOWN_AT);
        EmploymentNumbers numbers = Keys.numbered(++keys).employmentNumbers(CODE);
        List<Object[]> payroll = new ArrayList<>();
        List<Long> censuses = new ArrayList<>();
        municipality.payroll.forEach((month, rows) -> {
            long delivery = delivery(snapshot, "loen", month.atDay(1), month.atEndOfMonth());
            censuses.add(delivery);
            rows.forEach(row -> payroll.add(payrollRow(delivery, payroll.size() + 1, row, numbers)));
        });
        database.batchUpdate("""
                insert into payroll_row (delivery_id, line_no, person, employment, birth_date, department_code,
                  department_name, unit_code, unit_name, agreement_group, staff_category, pay_form, status,
                  employed_from, employed_to, degree_tenthousandths, sex, gross_pay_oere, base_pay_oere, supplement_oere,
                  pension_oere, is_manager, manager_employment, leaving_reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", payroll);
        List<Object[]> absence = new ArrayList<>();
        long newest = 0;
        for (Municipality.AbsenceDelivery file : municipality.absence) {
            long delivery = delivery(snapshot, "fravaer", file.coversFrom(), file.coversTo());
            newest = delivery;
            file.rows().forEach(row -> absence.add(absenceRow(delivery, absence.size() + 1, row, numbers)));
        }
        database.batchUpdate("""
                insert into absence_row (delivery_id, line_no, person, employment, absence_code, starts_on, ends_on,
                  absence_hours_hundredths, degree_tenthousandths) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", absence);
        for (Map.Entry<UUID, UUID> alias : municipality.aliases.entrySet()) {
            database.update(
                    "insert into person_alias values (?, ?, ?, ?)", CODE, alias.getKey(), alias.getValue(), newest);
        }
        municipality.personChanges.forEach(file -> {
            long delivery = delivery(snapshot, "personskift", null, null);
            file.forEach(change -> database.update(
                    "insert into person_change_row values (?, ?, ?, ?)",
                    delivery,
                    file.indexOf(change) + 2,
                    change.oldPerson(),
                    change.newPerson()));
        });
        municipality.recodes.forEach(file -> {
            long delivery = delivery(snapshot, "omkodning", null, null);
            file.forEach(recode -> database.update(
                    "insert into unit_recode_row values (?, ?, ?, ?, ?)",
                    delivery,
                    file.indexOf(recode) + 2,
                    recode.oldCode(),
                    recode.newCode(),
                    date(recode.validFrom())));
        });
        EmploymentRanks ranks = new EmploymentRanks(JdbcClient.create(database), CODE, numbers);
        censuses.forEach(ranks::place);
        Restatement.workOut(JdbcClient.create(database), snapshot, Organisation.RECODED);
        return snapshot;
    }

    /** Keeps the years as they were when only some of the deliveries, drawn by the seed, were known. */
    void keepYearsOfSome(long snapshot, long seed) {
        transaction.executeWithoutResult(status -> {
            database.execute("create temp table known_later on commit drop as select * from snapshot_delivery"
                    + " where hashint8(delivery_id + " + seed + ") % 2 = 0");
            database.execute(
                    "delete from snapshot_delivery where delivery_id in (select delivery_id from known_later)");
            for (KeptYears years : KeptYears.values()) {
                years.makeMissing(JdbcClient.create(database), snapshot);
            }
            database.execute("insert into snapshot_delivery select * from known_later");
        });
    }

    /** A delivery that is part of the snapshot. */
    long delivery(long snapshot, String contract, @Nullable LocalDate from, @Nullable LocalDate to) {
        long delivery = id("""
                insert into delivery (municipality, contract, layout, file_name, source_path, content_sha256, byte_count, covers_from,
                  covers_to, state, registered_at, decided_at)
                values (?, ?, 'standard', 'file.csv', 'inbox/file.csv', 'sha', 1, ?, ?, 'ACCEPTED', ?, ?) returning delivery_id""", CODE, contract, date(from), date(to), KNOWN_AT, KNOWN_AT);
        database.update(
                "insert into snapshot_delivery values (?, ?, ?, ?, ?)",
                snapshot,
                delivery,
                contract,
                date(from),
                date(to));
        return delivery;
    }

    JdbcTemplate jdbc() {
        return database;
    }

    Figures compute(Indicator indicator, IndicatorScope scope) {
        transaction.executeWithoutResult(status -> indicator.compute(scope, JdbcClient.create(database)));
        return read(indicator.name());
    }

    /** Computes twice, so that a second run is seen to replace the first. */
    Figures compute(Indicator indicator, Municipality municipality, YearMonth period) {
        IndicatorScope scope = scope(write(municipality, period), municipality, period);
        compute(indicator, scope);
        return compute(indicator, scope);
    }

    static IndicatorScope scope(long snapshot, Municipality municipality, YearMonth period) {
        return new IndicatorScope(snapshot, CODE, period, Municipality.SICK_CODES, municipality.areas);
    }

    private Figures read(String indicator) {
        Figures figures = new Figures();
        database.query(
                "select * from indicator_value where indicator = ?",
                row -> {
                    FigureKey key = new FigureKey(
                            indicator,
                            row.getString("breakdown"),
                            row.getString("member"),
                            row.getString("time"),
                            row.getString("measure"));
                    // each figure that any test sees is declared
                    Descriptors.of(key).measure(key);
                    figures.put(
                            key,
                            row.getString("member_name"),
                            row.getBigDecimal("numerator"),
                            row.getBigDecimal("denominator"),
                            row.getObject("persons_in_numerator", Integer.class),
                            row.getObject("persons_in_denominator", Integer.class),
                            row.getBigDecimal("largest_contribution"));
                },
                indicator);
        return figures;
    }

    private static Object[] payrollRow(long delivery, int line, PayrollFact row, EmploymentNumbers numbers) {
        return new Object[] {
            delivery,
            line,
            row.person(),
            pseudonym(row.employmentNo(), numbers),
            date(row.birthDate()),
            row.departmentCode(),
            row.departmentName(),
            row.unitCode(),
            row.unitName(),
            row.agreementGroup(),
            row.staffCategory(),
            new SqlParameterValue(Types.OTHER, row.payForm()),
            row.status(),
            date(row.employedFrom()),
            date(row.employedTo()),
            row.degree(),
            new SqlParameterValue(Types.OTHER, row.detail().sex()),
            new SqlParameterValue(Types.BIGINT, row.detail().gross()),
            new SqlParameterValue(Types.BIGINT, row.detail().base()),
            new SqlParameterValue(Types.BIGINT, row.detail().supplement()),
            new SqlParameterValue(Types.BIGINT, row.detail().pension()),
            new SqlParameterValue(Types.BOOLEAN, row.detail().isManager()),
            pseudonym(row.detail().manager(), numbers),
            row.leavingReason()
        };
    }

    private static Object[] absenceRow(long delivery, int line, AbsenceFact row, EmploymentNumbers numbers) {
        return new Object[] {
            delivery,
            line,
            row.person(),
            pseudonym(row.employmentNo(), numbers),
            row.code(),
            date(row.startsOn()),
            date(row.endsOn()),
            new SqlParameterValue(Types.INTEGER, row.hoursHundredths()),
            new SqlParameterValue(Types.INTEGER, row.degree())
        };
    }

    private static SqlParameterValue pseudonym(@Nullable String number, EmploymentNumbers numbers) {
        return new SqlParameterValue(Types.OTHER, number == null ? null : numbers.pseudonym(number));
    }

    private static SqlParameterValue date(@Nullable LocalDate day) {
        return new SqlParameterValue(Types.DATE, day == null ? null : Date.valueOf(day));
    }

    @SuppressWarnings("NullAway") // returning gives one row
    private long id(String sql, Object... values) {
        return database.queryForObject(sql, Long.class, values);
    }

    private static java.sql.Connection connection(DataSource source) {
        try {
            return source.getConnection();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

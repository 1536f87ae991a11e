package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.FindingStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The staged rows of the delivery being judged, and what several rules ask of them, asked once. */
public final class StagedDelivery {
    private final DeliveryScope scope;
    private final JdbcClient database;
    private @Nullable PayrollTotals totals;
    private @Nullable Optional<EarlierMonth> lastMonth;
    private @Nullable Optional<EarlierMonth> sameMonthLastYear;

    StagedDelivery(DeliveryScope scope, JdbcClient database) {
        this.scope = scope;
        this.database = database;
    }

    public DeliveryScope scope() {
        return scope;
    }

    /** A statement that knows {@code :delivery}. */
    public JdbcClient.StatementSpec sql(String sql) {
        return database.sql(sql).param("delivery", scope.deliveryId());
    }

    /** What the rows come to, those left out by now not among them. */
    public PayrollTotals totals() {
        if (totals == null) {
            totals = PayrollTotals.of(this);
        }
        return totals;
    }

    /** Empty when last month has no accepted payroll delivery. */
    public Optional<EarlierMonth> lastMonth() {
        if (lastMonth == null) {
            lastMonth = findMonth(1, "siden sidste måned");
        }
        return lastMonth;
    }

    /** Empty when that month has no accepted payroll delivery. */
    public Optional<EarlierMonth> sameMonthLastYear() {
        if (sameMonthLastYear == null) {
            sameMonthLastYear = findMonth(12, "siden samme måned sidste år");
        }
        return sameMonthLastYear;
    }

    /** What is current for the very month, and would be replaced. */
    public Optional<EarlierMonth> replaced() {
        return findMonth(0, "i forhold til den leverance, som den skal erstatte");
    }

    long rows() {
        if (scope.kind() == DeliveryKind.LOEN) {
            return totals().rows();
        }
        return sql("select count(*) from " + scope.kind().table() + " where delivery_id = :delivery")
                .query(Long.class)
                .single();
    }

    /** Rows in the file, as reading counted them. */
    long rowsRead() {
        return sql("select rows_read from delivery where delivery_id = :delivery")
                .query(Long.class)
                .single();
    }

    /** What became of the rows up to now: those that are there, and what reading and rules counted of the others. */
    RowAccount account() {
        long kept = rows();
        return sql("""
                        select rows_read, rows_added, rows_merged, rows_dropped, rows_rejected
                        from delivery where delivery_id = :delivery
                        """)
                .query((row, i) -> new RowAccount(
                        row.getLong(1), row.getLong(2), kept, row.getLong(3), row.getLong(4), row.getLong(5)))
                .single();
    }

    void keep(RowAccount account) {
        sql("""
                        update delivery
                           set rows_kept = :kept, rows_merged = :merged, rows_dropped = :dropped, rows_rejected = :rejected
                         where delivery_id = :delivery
                        """)
                .param("kept", account.kept())
                .param("merged", account.merged())
                .param("dropped", account.dropped())
                .param("rejected", account.rejected())
                .update();
    }

    /** Kept with the delivery, for the month that comes after. */
    void keepTotals() {
        if (scope.kind() == DeliveryKind.LOEN) {
            sql("""
                            update delivery
                               set employed_persons = :persons, degree_tenthousandths = :degree, gross_pay_oere = :pay
                             where delivery_id = :delivery
                            """)
                    .param("persons", totals().persons())
                    .param("degree", totals().degreeTenthousandths())
                    .param("pay", totals().grossPayOere())
                    .update();
        }
    }

    boolean hasFatalFindings() {
        return sql("select exists (select from finding where delivery_id = :delivery and severity = 'FATAL')")
                .query(Boolean.class)
                .single();
    }

    /** Lines with an ERROR, each once; findings beyond those kept line by line count as a line each. */
    public long rowsLeftOutByErrors() {
        return sql("""
                        select (select count(distinct line_no) from finding
                                where delivery_id = :delivery and severity = 'ERROR')
                             + (select coalesce(sum(findings - :kept), 0) from finding_count
                                where delivery_id = :delivery and severity = 'ERROR' and findings > :kept)
                        """)
                .param("kept", FindingStore.KEPT_PER_RULE)
                .query(Long.class)
                .single();
    }

    /** Whether so many are left out that what remains tells nothing of the whole. */
    public boolean lacksRows(ValidationParameters parameters) {
        long leftOut = rowsLeftOutByErrors();
        return leftOut > 0 && Numbers.exceeds(leftOut, rowsRead(), parameters.errorToleranceBasisPoints());
    }

    void drop(Collection<Long> lines, LineFate fate) {
        int gone = sql("delete from " + scope.kind().table()
                        + " where delivery_id = :delivery and line_no = any(:lines)")
                .param("lines", lines.stream().mapToLong(Long::longValue).toArray())
                .update();
        sql("update delivery set %1$s = %1$s + :gone where delivery_id = :delivery".formatted(fate.column()))
                .param("gone", gone)
                .update();
        amountsChanged();
    }

    /** What the rows come to is asked anew. */
    public void amountsChanged() {
        totals = null;
    }

    void dropAll() {
        sql("delete from " + scope.kind().table() + " where delivery_id = :delivery")
                .update();
        sql("delete from person_alias where delivery_id = :delivery").update();
    }

    private Optional<EarlierMonth> findMonth(int monthsBack, String then) {
        if (scope.kind() != DeliveryKind.LOEN || scope.coverage() == null) {
            return Optional.empty();
        }
        LocalDate month = scope.coverage().month().minusMonths(monthsBack).atDay(1);
        return database.sql("""
                        select delivery_id, employed_persons, coalesce(degree_tenthousandths, 0), gross_pay_oere from delivery
                        where municipality = :municipality and contract = 'loen' and covers_from = :month
                          and state = 'ACCEPTED' and superseded_at is null
                        order by delivery_id desc limit 1
                        """)
                .param("municipality", scope.municipality())
                .param("month", month)
                .query((row, i) ->
                        new EarlierMonth(then, row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .optional();
    }
}

package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.delivery.Severity;
import dk.personaletal.shared.DanishFormat;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds the staged rows of one delivery up against the set rules and gives the verdict, after one rule:
 *
 * <ul>
 *   <li>a FATAL finding rejects; a plausibility rule that a person overruled gives a WARNING in its place
 *   <li>a row with an ERROR is left out; when more rows than the tolerance are, R030 rejects all of it
 *   <li>more rows with a WARNING of one plausibility rule than its tolerance reject, unless overruled
 *   <li>anything else is accepted
 * </ul>
 *
 * <p>It never loads half a file: a rejected delivery keeps no rows.
 */
public final class Judgement {
    /**
     * Fresh rows have no statistics, and a planner that expects one row would compare all with all, or sort all. The
     * memory lets a delivery of a million rows be grouped without spilling.
     */
    private static final String PLAN_FOR_FRESH_ROWS = """
            set local enable_nestloop = off;
            set local enable_mergejoin = off;
            set local max_parallel_workers_per_gather = 0;
            set local work_mem = '64MB'
            """;

    private static final String PLAN_AS_BEFORE = """
            reset enable_nestloop;
            reset enable_mergejoin;
            reset max_parallel_workers_per_gather;
            reset work_mem
            """;

    private final Rules rules;

    public Judgement(Rules rules) {
        this.rules = rules;
    }

    /**
     * Judges inside the caller's transaction, after reading has stored its rows, its findings and
     * what it counted. Stores findings, removes rows and accounts for every row read; leaves the delivery's state alone.
     *
     * @throws IllegalStateException when a row read is neither kept, merged, dropped nor rejected
     */
    public Verdict judge(DeliveryScope scope, JdbcClient database) {
        var staged = new StagedDelivery(scope, database);
        var findings = new FindingStore(database);
        if (!staged.hasFatalFindings()) {
            applySetRules(staged, findings);
            rejectTooManyErrors(staged, findings);
        }
        RowAccount account = staged.account();
        account.require();
        if (account.kept() == 0 && account.read() > 0 && !staged.hasFatalFindings()) {
            findings.add(scope.deliveryId(), List.of(new R031NothingKept().of(account.read())));
        }
        return conclude(staged, findings);
    }

    private void applySetRules(StagedDelivery staged, FindingStore findings) {
        staged.sql(PLAN_FOR_FRESH_ROWS).update();
        KindRules<?> ofKind = rules.of(staged.scope().kind());
        ofKind.settle().ifPresent(sql -> staged.sql(sql).update());
        for (SetRule rule : ofKind.sets()) {
            List<Finding> found = rule.find(staged);
            if (!found.isEmpty()) {
                findings.add(staged.scope().deliveryId(), withLimit(rule, found, staged));
                if (rule.linesAre() != LineFate.KEPT) {
                    staged.drop(found.stream().map(Finding::line).toList(), rule.linesAre());
                }
            }
        }
        staged.sql(PLAN_AS_BEFORE).update();
    }

    /** The rejection comes first, so that it's among the findings kept. */
    private static List<Finding> withLimit(SetRule rule, List<Finding> found, StagedDelivery staged) {
        if (rule.toleranceBasisPoints().isEmpty() || rule.acceptedIn(staged.scope())) {
            return found;
        }
        int tolerance = rule.toleranceBasisPoints().getAsInt();
        long rows = staged.rows();
        if (found.size() < rule.fewestThatReject() || !Numbers.exceeds(found.size(), rows, tolerance)) {
            return found;
        }
        var all = new ArrayList<Finding>(found.size() + 1);
        all.add(new Finding(
                rule.code(),
                Severity.FATAL,
                0,
                null,
                String.valueOf(found.size()),
                "%s: %s af %s."
                        .formatted(
                                rule.title(),
                                DanishFormat.whole(found.size()),
                                DanishFormat.count(rows, "række", "rækker")),
                "Højst %s af rækkerne".formatted(Numbers.percent(tolerance)),
                rule.remedy()));
        all.addAll(found);
        return all;
    }

    private void rejectTooManyErrors(StagedDelivery staged, FindingStore findings) {
        if (staged.lacksRows(rules.parameters())) {
            findings.add(
                    staged.scope().deliveryId(),
                    List.of(new R030TooManyErrors()
                            .of(staged.rowsLeftOutByErrors(), staged.rowsRead(), rules.parameters())));
        }
    }

    private static Verdict conclude(StagedDelivery staged, FindingStore findings) {
        if (staged.hasFatalFindings()) {
            staged.dropAll();
            Verdict rejected = Verdict.rejected(staged.rowsRead());
            staged.keep(rejected.account());
            return rejected;
        }
        staged.keepTotals();
        RowAccount account = staged.account();
        staged.keep(account);
        return Verdict.accepted(
                account, !findings.listCounts(staged.scope().deliveryId()).isEmpty());
    }
}

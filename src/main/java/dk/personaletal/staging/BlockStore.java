package dk.personaletal.staging;

import dk.personaletal.delivery.FindingStore;
import dk.personaletal.staging.steps.StepAccounts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes blocks: rows, findings, aliases and the delivery's counts, all inside the caller's transaction. */
public final class BlockStore {
    private final JdbcTemplate database;
    private final FindingStore findings;

    public BlockStore(JdbcTemplate database, FindingStore findings) {
        this.database = database;
        this.findings = findings;
    }

    /** Inside the caller's transaction. A delivery begun anew after a killed night loses what it had. */
    public void write(Block block) {
        if (block.first()) {
            forget(block);
        }
        if (block.rowsKept() > 0) {
            database.execute((ConnectionCallback<Long>) connection -> copy(connection, block));
        }
        findings.add(block.deliveryId(), block.findings());
        findings.addCounts(block.deliveryId(), block.uncounted());
        addAliases(block.deliveryId(), block.aliases());
        database.update(
                """
                update delivery
                   set rows_read = rows_read + ?, rows_kept = rows_kept + ?, rows_dropped = rows_dropped + ?,
                       rows_rejected = rows_rejected + ?, rows_added = rows_added + ?, rows_merged = rows_merged + ?
                 where delivery_id = ?
                """,
                block.rowsRead(),
                block.rowsKept(),
                block.rowsDropped(),
                block.rowsRejected(),
                block.rowsAdded(),
                block.rowsMerged(),
                block.deliveryId());
        StepAccounts.add(database, block.deliveryId(), block.account());
    }

    private void forget(Block block) {
        long id = block.deliveryId();
        database.update("delete from " + block.kind().table() + " where delivery_id = ?", id);
        database.update("delete from person_alias where delivery_id = ?", id);
        StepAccounts.clear(database, id);
        findings.clear(id);
        database.update("""
                update delivery set rows_read = 0, rows_kept = 0, rows_added = 0, rows_merged = 0, rows_dropped = 0, rows_rejected = 0
                 where delivery_id = ?
                """, id);
    }

    private static Long copy(Connection connection, Block block) throws SQLException {
        String into = Columns.of(block.kind()).copyInto(block.kind().table());
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(into);
        try {
            block.rows().writeTo(copy);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void addAliases(long deliveryId, List<Alias> aliases) {
        database.batchUpdate("""
                insert into person_alias (municipality, employee_number, person, delivery_id) values (?, ?, ?, ?)
                on conflict do nothing
                """, aliases, 1000, (statement, alias) -> {
            statement.setInt(1, alias.municipality());
            statement.setObject(2, alias.employeeNumber());
            statement.setObject(3, alias.person());
            statement.setLong(4, deliveryId);
        });
    }
}

package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sixty nights, each with a corrected payroll file: what they leave behind. */
@Tag("proof")
class YearOfNightsIT {
    private static final int NIGHTS = Integer.getInteger("proof.nights", 60);
    private static final int PERSONS = Integer.getInteger("proof.persons", 4000);

    @Test
    void leavesLittleBehind(@TempDir Path home) throws IOException {
        Path inbox = Town.writeInbox(home.resolve("inbox"), PERSONS);
        Path config = Town.config(inbox);
        DatabaseAddress address = Databases.create();
        JdbcClient database = Databases.client(address);
        WarmNight.run(address, config, home);
        long first = size(database);
        say(0, database);
        Path payroll = inbox.resolve("loen_2021-03.csv");
        for (int night = 1; night <= NIGHTS; night++) {
            int line = night;
            Town.rewrite(payroll, payroll, lines -> corrected(lines, line));
            WarmNight.run(address, config, home);
            if (night % 10 == 0) {
                say(night, database);
            }
        }
        long grown = size(database) - first;
        System.out.println(NIGHTS + " corrected nights: " + grown / NIGHTS / 1024 + " kB each");
        assertThat(grown).isPositive();
    }

    /** One person's pay, a krone more. */
    private static List<String> corrected(List<String> lines, int line) {
        List<String> corrected = new ArrayList<>(lines);
        String[] fields = corrected.get(line).split(";", -1);
        int pay = 0;
        while (!lines.get(0).split(";", -1)[pay].startsWith("Brutto")) {
            pay++;
        }
        fields[pay] = String.valueOf(Integer.parseInt(fields[pay].replaceAll("[.,].*", "")) + 1);
        corrected.set(line, String.join(";", fields));
        return corrected;
    }

    private static long size(JdbcClient database) {
        database.sql("vacuum full").update();
        return database.sql("select pg_database_size(current_database())")
                .query(Long.class)
                .single();
    }

    private static void say(int night, JdbcClient database) {
        System.out.println("after " + night + " corrections: " + size(database) / 1024 + " kB");
        database.sql("""
                        select relname || ' ' || pg_total_relation_size(oid) / 1024 || ' kB' from pg_class
                         where relkind = 'r' and relnamespace = 'public'::regnamespace and pg_total_relation_size(oid) > 200000
                         order by pg_total_relation_size(oid) desc
                        """).query(String.class).list().forEach(line -> System.out.println("    " + line));
    }
}

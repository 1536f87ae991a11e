package dk.personaletal.workplace;

import static org.assertj.core.api.Assertions.assertThatCode;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

class FirstNightsAtOnceTest {
    private static final int NIGHTS = 4;

    private final ExecutorService nights = Executors.newFixedThreadPool(NIGHTS);

    @AfterEach
    void stop() {
        nights.shutdownNow();
    }

    @RepeatedTest(3)
    void allFindAnEmptyDatabaseAndOneMakesTheTables() {
        DatabaseAddress empty = TestDatabase.createEmpty();
        CyclicBarrier atOnce = new CyclicBarrier(NIGHTS);
        CompletableFuture<?>[] opened = IntStream.range(0, NIGHTS)
                .mapToObj(night -> CompletableFuture.runAsync(() -> open(empty, atOnce), nights))
                .toArray(CompletableFuture[]::new);
        assertThatCode(() -> CompletableFuture.allOf(opened).join()).doesNotThrowAnyException();
    }

    private static void open(DatabaseAddress address, CyclicBarrier atOnce) {
        try {
            atOnce.await();
            Workplace.open(address).close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

package dk.personaletal.job;

import dk.personaletal.delivery.DeliveryRegister;
import dk.personaletal.delivery.FindingStore;
import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What Spring provides: the database, the job repository in it, and the clock. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class NightConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DeliveryRegister deliveryRegister(JdbcClient database, Clock clock) {
        return new DeliveryRegister(database, clock);
    }

    @Bean
    FindingStore findingStore(JdbcClient database) {
        return new FindingStore(database);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}

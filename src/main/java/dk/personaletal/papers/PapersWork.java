package dk.personaletal.papers;

import dk.personaletal.archive.ReportOrder;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * What the step of the papers reads, does and writes.
 *
 * @param orders those that aren't published
 */
record PapersWork(
        List<ReportOrder> orders, Function<ReportOrder, Draft> drafts, Drawing drawing, Publishing publishing) {
    PapersWork {
        orders = List.copyOf(orders);
    }

    ItemReader<Draft> reader() {
        Iterator<ReportOrder> left = orders.iterator();
        return () -> left.hasNext() ? drafts.apply(left.next()) : null;
    }
}

package dk.personaletal.reports.pdf;

import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/** The bullet lists of the structure tree: items that follow each other are one list. */
final class ListTags {
    private final StructureTree tree;
    private @Nullable PdfStructureEntry list;
    private @Nullable PdfStructureEntry item;
    private @Nullable PdfStructureEntry body;

    ListTags(StructureTree tree) {
        this.tree = tree;
    }

    PdfStructureEntry addLabel() {
        if (list == null) {
            list = tree.addToSection("L");
            StructureTree.markBulleted(list);
        }
        item = tree.add(list, "LI");
        return tree.add(item, "Lbl");
    }

    PdfStructureEntry addBody() {
        if (item == null) {
            throw new IllegalStateException("a list item's text stands before its label");
        }
        body = tree.add(item, "LBody");
        return tree.add(body, "P");
    }

    boolean isOpen() {
        return body != null;
    }

    /** A link that belongs to the item before it. */
    PdfStructureEntry addLink() {
        if (body == null) {
            throw new IllegalStateException("a link stands before its list item");
        }
        return tree.add(tree.add(body, "P"), "Link");
    }

    void close() {
        list = null;
        item = null;
        body = null;
    }
}

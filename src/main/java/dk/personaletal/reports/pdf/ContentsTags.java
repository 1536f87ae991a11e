package dk.personaletal.reports.pdf;

import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/** The lists of chapters, tables and figures in the structure tree: each entry a reference with the link and the page number. */
final class ContentsTags {
    private final StructureTree tree;
    private @Nullable PdfStructureEntry contents;
    private @Nullable PdfStructureEntry reference;

    ContentsTags(StructureTree tree) {
        this.tree = tree;
    }

    PdfStructureEntry addLink() {
        if (contents == null) {
            contents = tree.addToSection("TOC");
        }
        reference = tree.add(tree.add(contents, "TOCI"), "Reference");
        return tree.add(reference, "Link");
    }

    /** What follows is another list. */
    void close() {
        contents = null;
        reference = null;
    }

    PdfStructureEntry addPageNumber() {
        if (reference == null) {
            throw new IllegalStateException("a page number stands before its heading");
        }
        return tree.add(reference, "Span");
    }
}

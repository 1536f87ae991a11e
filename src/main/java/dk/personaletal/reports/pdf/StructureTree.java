package dk.personaletal.reports.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/** The PDF's structure tree while it grows: a document of sections, one for each chapter. */
final class StructureTree {
    private final PdfStructure structure;
    private final PdfStructureEntry document;
    private PdfStructureEntry section;

    StructureTree(PdfStructure structure, String language) {
        this.structure = structure;
        this.document = structure.createDocumentTag(language);
        this.section = document;
    }

    void startSection() {
        section = add(document, "Sect");
    }

    PdfStructureEntry addToSection(String name) {
        return add(section, name);
    }

    PdfStructureEntry add(PdfStructureEntry parent, String name) {
        return structure.createTag(parent, name);
    }

    void begin(PdfStructureEntry entry) {
        structure.beginTag(entry, null);
    }

    void end() {
        structure.endTag();
    }

    void beginArtifact() {
        structure.beginArtifact();
    }

    void endArtifact() {
        structure.endArtifact();
    }

    /** Text that a reader hears instead of what is drawn; Unicode, which the library's own setter can't write. */
    static void setText(PdfStructureEntry entry, String key, String text) {
        element(entry).put(new PdfName(key), new PdfString(text, PdfObject.TEXT_UNICODE));
    }

    static void markBulleted(PdfStructureEntry list) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("List"));
        attributes.put(new PdfName("ListNumbering"), new PdfName("Disc"));
        element(list).put(PdfName.A, attributes);
    }

    private static PdfStructureElement element(PdfStructureEntry entry) {
        return ((ClassicStructureEntry) entry).getElement();
    }
}

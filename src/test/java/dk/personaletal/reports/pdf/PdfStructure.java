package dk.personaletal.reports.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF's structure elements in reading order, for assertions. */
record PdfStructure(List<Element> elements) {

    /**
     * @param type for example TH
     * @param parent the parent's type
     * @param alternative its Alt, or empty
     * @param scope a header cell's scope, or empty
     */
    record Element(String type, String parent, String alternative, String scope) {}

    static PdfStructure of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Element> elements = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), "", elements);
            return new PdfStructure(elements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Element> all(String type) {
        return elements.stream().filter(element -> element.type().equals(type)).toList();
    }

    private static void collect(COSDictionary node, String parent, List<Element> elements) {
        String type = node.getNameAsString(COSName.S, parent);
        if (node.containsKey(COSName.S)) {
            elements.add(new Element(type, parent, node.getString(COSName.ALT, ""), scope(node)));
        }
        COSBase kids = node.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            collect(kid, type, elements);
        } else if (kids instanceof COSArray array) {
            for (int index = 0; index < array.size(); index++) {
                if (array.getObject(index) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                    collect(kid, type, elements);
                }
            }
        }
    }

    private static String scope(COSDictionary node) {
        COSBase attributes = node.getDictionaryObject(COSName.A);
        COSDictionary own =
                attributes instanceof COSArray array ? (COSDictionary) array.getObject(0) : (COSDictionary) attributes;
        return own == null ? "" : own.getNameAsString("Scope", "");
    }
}

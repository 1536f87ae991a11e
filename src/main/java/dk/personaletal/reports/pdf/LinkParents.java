package dk.personaletal.reports.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Ties link annotations to their place in the structure tree. The exporter writes the way down (OBJR); PDF/UA
 * also wants the way back: a StructParent number on the annotation and its entry in the parent tree.
 */
final class LinkParents {
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final TreeMap<Integer, COSBase> parents = new TreeMap<>();
    private final Map<COSBase, COSDictionary> pageOfAnnotation = new IdentityHashMap<>();
    private final Set<COSBase> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private int next;

    private LinkParents() {}

    static void write(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        LinkParents links = new LinkParents();
        links.readParents(root.getCOSDictionary(COSName.PARENT_TREE));
        links.readPages(document);
        links.visit(root, root);
        links.writeParents(root);
    }

    private void readParents(@Nullable COSDictionary node) {
        if (node == null) {
            return;
        }
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int index = 0; numbers != null && index + 1 < numbers.size(); index += 2) {
            parents.put(numbers.getInt(index), numbers.get(index + 1));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int index = 0; kids != null && index < kids.size(); index++) {
            readParents((COSDictionary) kids.getObject(index));
        }
        next = parents.isEmpty() ? 0 : parents.lastKey() + 1;
    }

    private void readPages(PDDocument document) {
        for (PDPage page : document.getPages()) {
            next = Math.max(next, page.getStructParents() + 1);
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int index = 0; annotations != null && index < annotations.size(); index++) {
                pageOfAnnotation.put(annotations.getObject(index), page.getCOSObject());
            }
        }
    }

    /** @param reference how the parent tree refers to the element */
    private void visit(COSDictionary element, COSBase reference) {
        if (!visited.add(element)) {
            return;
        }
        for (COSBase kid : kids(element)) {
            COSBase target = kid instanceof COSObject indirect ? indirect.getObject() : kid;
            if (!(target instanceof COSDictionary dictionary)) {
                continue;
            }
            if (OBJECT_REFERENCE.equals(dictionary.getCOSName(COSName.TYPE))) {
                tie(dictionary, reference);
            } else if (dictionary.containsKey(COSName.S)) {
                visit(dictionary, kid);
            }
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        List<COSBase> kids = new ArrayList<>();
        if (element.getDictionaryObject(COSName.K) instanceof COSArray array) {
            array.forEach(kids::add);
        } else if (element.getItem(COSName.K) != null) {
            kids.add(element.getItem(COSName.K));
        }
        return kids;
    }

    private void tie(COSDictionary objectReference, COSBase parent) {
        COSDictionary annotation = objectReference.getCOSDictionary(COSName.OBJ);
        annotation.setInt(COSName.STRUCT_PARENT, next);
        parents.put(next++, parent);
        objectReference.setItem(COSName.PG, pageOfAnnotation.get(annotation));
    }

    private void writeParents(COSDictionary root) {
        COSArray numbers = new COSArray();
        parents.forEach((key, value) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(value);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(NEXT_KEY, next);
    }
}

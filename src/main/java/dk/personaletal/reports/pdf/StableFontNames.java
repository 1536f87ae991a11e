package dk.personaletal.reports.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** OpenPDF draws the six letters before an embedded font's name at random; here they follow from the name. */
final class StableFontNames {
    private static final int PREFIX = 6;

    private StableFontNames() {}

    static void write(PDDocument document) {
        COSDocument objects = document.getDocument();
        for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
            if (objects.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                rename(dictionary, COSName.BASE_FONT);
                rename(dictionary, COSName.FONT_NAME);
            }
        }
    }

    private static void rename(COSDictionary font, COSName entry) {
        String name = font.getNameAsString(entry);
        if (name != null && name.length() > PREFIX && name.charAt(PREFIX) == '+') {
            String face = name.substring(PREFIX + 1);
            font.setName(entry, prefix(face) + "+" + face);
        }
    }

    private static String prefix(String face) {
        long rest = Integer.toUnsignedLong(face.hashCode());
        StringBuilder letters = new StringBuilder();
        for (int index = 0; index < PREFIX; index++) {
            letters.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return letters.toString();
    }
}

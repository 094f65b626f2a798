package dev.sitrep.api;

import dev.sitrep.format.XmlOut;
import dev.sitrep.view.BadgeView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;

/**
 * A badge as SVG: whose state it is, a sign, and the state, told apart by shape, word and colour. It brings its own ground, so
 * that it can be read on any. It needs no script, style or font; the width of its texts is fixed, whatever font draws them.
 */
public final class BadgeSvg {
    private static final int HEIGHT = 24;
    private static final int FONT = 12;
    private static final int BASELINE = 16;
    private static final int PADDING = 8;
    private static final int ROUND = 4;
    private static final int SIGN = 18;
    private static final int WIDEST_LABEL = 240;
    private static final int PER_EM = 1000;
    private static final String GROUND = "#3a3f45";
    private static final char ELLIPSIS = '\u2026';
    private static final int JOINER = 0x200D;

    private final XmlOut xml;

    private BadgeSvg(XmlOut xml) {
        this.xml = xml;
    }

    /** The picture. A long name is cut short in it, and whole in its title. */
    public static byte[] of(BadgeView badge) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XmlOut.write(out, xml -> new BadgeSvg(xml).draw(badge));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw(BadgeView badge) throws XMLStreamException {
        String label = badge.label().strip().replaceAll("\\s+", " ");
        String shown = shortened(label);
        String state = badge.state().text();
        int left = width(shown) + 2 * PADDING;
        int right = PADDING + SIGN + width(state) + PADDING;
        Sign sign = Sign.of(badge.state().key());
        String all = label + ": " + state;
        xml.element(
                "svg",
                () -> {
                    xml.text("title", all);
                    ground(left - ROUND, right + ROUND, ROUND, sign.colour());
                    ground(0, left, ROUND, GROUND);
                    ground(left - ROUND, ROUND, 0, GROUND);
                    xml.empty("path", "transform", Sign.at(left + PADDING), "fill", "#fff", "d", sign.shape());
                    text(shown, PADDING);
                    text(state, left + PADDING + SIGN);
                },
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                String.valueOf(left + right),
                "height",
                String.valueOf(HEIGHT),
                "viewBox",
                "0 0 " + (left + right) + " " + HEIGHT,
                "role",
                "img",
                "aria-label",
                all);
    }

    private void ground(int x, int width, int round, String colour) throws XMLStreamException {
        xml.empty(
                "rect",
                "x",
                String.valueOf(x),
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(HEIGHT),
                "rx",
                String.valueOf(round),
                "fill",
                colour);
    }

    private void text(String text, int x) throws XMLStreamException {
        xml.text(
                "text",
                text,
                "x",
                String.valueOf(x),
                "y",
                String.valueOf(BASELINE),
                "textLength",
                String.valueOf(width(text)),
                "lengthAdjust",
                "spacingAndGlyphs",
                "font-family",
                "Helvetica,Arial,sans-serif",
                "font-size",
                String.valueOf(FONT),
                "fill",
                "#fff");
    }

    private static int width(String text) {
        return Math.max(1, (GlyphWidths.of(text) * FONT + PER_EM - 1) / PER_EM);
    }

    private static String shortened(String label) {
        if (width(label) <= WIDEST_LABEL) {
            return label;
        }
        int[] letters = label.codePoints().toArray();
        int count = letters.length;
        String cut = label;
        while (count > 0 && (width(cut) > WIDEST_LABEL || letters[count - 1] == JOINER)) {
            count--;
            cut = new String(letters, 0, count).stripTrailing() + ELLIPSIS;
        }
        return cut;
    }
}

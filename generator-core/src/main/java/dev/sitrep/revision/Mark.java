package dev.sitrep.revision;

import org.jsoup.nodes.Element;

/** The element that marks a change, with its sign for who listens. */
final class Mark {
    private Mark() {}

    /** One that goes on with a change whose sign has been given. */
    static Element more(boolean added) {
        return new Element(added ? "ins" : "del");
    }

    static Element element(boolean added, Signs signs) {
        Element mark = more(added);
        mark.appendElement("span")
                .addClass("visually-hidden")
                .appendText((added ? signs.added() : signs.removed()) + " ");
        return mark;
    }
}

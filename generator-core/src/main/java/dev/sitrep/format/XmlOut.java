package dev.sitrep.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Streams an XML document, indented, without the characters that XML 1.0 cannot hold. */
public final class XmlOut {
    private final XMLStreamWriter xml;
    private int depth;

    private XmlOut(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What an element holds. */
    public interface Body {
        /** Writes it. */
        void write() throws XMLStreamException;
    }

    /** What a document holds. */
    public interface Document {
        /** Writes its root element. */
        void write(XmlOut xml) throws XMLStreamException;
    }

    /**
     * Writes one document, and a line end.
     *
     * @throws IOException when the stream does
     */
    public static void write(OutputStream out, Document document) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            document.write(new XmlOut(xml));
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
        writer.write("\n");
        writer.flush();
    }

    /** An element with attributes, in pairs, and other elements. */
    public void element(String name, Body body, String... attributes) throws XMLStreamException {
        start(name, attributes);
        depth++;
        body.write();
        depth--;
        line();
        xml.writeEndElement();
    }

    /** An element with attributes, in pairs, and nothing in it. */
    public void empty(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element with attributes, in pairs, and text. */
    public void text(String name, String text, String... attributes) throws XMLStreamException {
        start(name, attributes);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String allowed(String text) {
        return text.codePoints()
                .filter(XmlOut::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}

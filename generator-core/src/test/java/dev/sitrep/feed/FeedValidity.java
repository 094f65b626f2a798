package dev.sitrep.feed;

import com.thaiopensource.relaxng.jaxp.XMLSyntaxSchemaFactory;
import dev.sitrep.report.SchemaCheck;
import dev.sitrep.report.SharedData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What the definitions of the formats have against a feed; nothing where it is valid. */
public final class FeedValidity {
    private static final Set<String> CHANNEL =
            Set.of("title", "link", "description", "language", "lastBuildDate", "generator", "item");
    private static final Set<String> ITEM = Set.of("title", "link", "guid", "pubDate", "category", "description");
    private static final String DATE =
            "(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT";

    private final Schema atom;
    private final SchemaCheck json;

    /** By the schemas beside the repository. */
    public FeedValidity() throws IOException, SAXException {
        this.atom = new XMLSyntaxSchemaFactory()
                .newSchema(SharedData.path("data/corpora/atom-relaxng/atom.rng").toFile());
        Path schemas = SharedData.path("data/corpora/jsonfeed-schema/src/schemas/json");
        this.json = SchemaCheck.ofDraft4(
                Files.readString(schemas.resolve("feed.json")),
                Map.of("https://json.schemastore.org/feed-1", Files.readString(schemas.resolve("feed-1.json"))));
    }

    /** By the grammar of RFC 4287, and what its text demands beyond. */
    public List<String> atom(byte[] feed) {
        List<String> complaints = new ArrayList<>();
        try {
            atom.newValidator().validate(new StreamSource(new ByteArrayInputStream(feed)));
        } catch (SAXException | IOException e) {
            complaints.add(String.valueOf(e.getMessage()));
        }
        List<String> ids = texts(xml(feed).getDocumentElement(), "entry", "id");
        if (Set.copyOf(ids).size() != ids.size()) {
            complaints.add("two entries of one id: " + ids);
        }
        return complaints;
    }

    /** By the schema of JSON Feed 1.1. */
    public List<String> json(byte[] feed) {
        return json.complaints(new String(feed, StandardCharsets.UTF_8));
    }

    /** By the words of the specification of RSS 2.0.1, which has no schema. */
    public static List<String> rss(byte[] feed) {
        List<String> complaints = new ArrayList<>();
        Element rss = xml(feed).getDocumentElement();
        if (!rss.getTagName().equals("rss") || !rss.getAttribute("version").equals("2.0")) {
            complaints.add("not RSS 2.0");
        }
        List<Element> channels = elements(rss);
        if (channels.size() != 1) {
            complaints.add("one channel is due");
        }
        Element channel = channels.get(0);
        for (String required : List.of("title", "link", "description")) {
            if (all(channel, required).size() != 1) {
                complaints.add("the channel has one " + required);
            }
        }
        complaints.addAll(strangers(channel, CHANNEL));
        List<String> guids = new ArrayList<>();
        for (Element item : all(channel, "item")) {
            complaints.addAll(strangers(item, ITEM));
            if (all(item, "title").isEmpty() && all(item, "description").isEmpty()) {
                complaints.add("an item has a title or a description");
            }
            all(item, "guid").forEach(guid -> {
                guids.add(guid.getTextContent());
                if (!guid.getAttribute("isPermaLink").equals("false")) {
                    complaints.add("a guid that is no address says so");
                }
            });
            all(item, "pubDate").forEach(date -> date(date, complaints));
            all(item, "link").forEach(link -> link(link, complaints));
        }
        all(channel, "lastBuildDate").forEach(date -> date(date, complaints));
        all(channel, "link").forEach(link -> link(link, complaints));
        if (Set.copyOf(guids).size() != guids.size()) {
            complaints.add("two items of one guid: " + guids);
        }
        return complaints;
    }

    /** A document as another parser reads it. */
    public static Document xml(byte[] document) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(document));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(new String(document, StandardCharsets.UTF_8), e);
        }
    }

    /** The texts of an element within each element of a name. */
    public static List<String> texts(Element root, String within, String name) {
        return all(root, within).stream()
                .flatMap(element -> all(element, name).stream())
                .map(Element::getTextContent)
                .toList();
    }

    private static void date(Element date, List<String> complaints) {
        if (!date.getTextContent().matches(DATE)) {
            complaints.add("no date of RFC 822: " + date.getTextContent());
        }
    }

    private static void link(Element link, List<String> complaints) {
        if (!link.getTextContent().matches("https?://\\S+")) {
            complaints.add("an address begins with its scheme: " + link.getTextContent());
        }
    }

    private static List<String> strangers(Element parent, Set<String> known) {
        return elements(parent).stream()
                .filter(e -> e.getNamespaceURI() == null && !known.contains(e.getTagName()))
                .map(e -> "not an element of RSS: " + e.getTagName())
                .toList();
    }

    private static List<Element> all(Element parent, String name) {
        return elements(parent).stream()
                .filter(e -> e.getLocalName().equals(name) && !e.getTagName().contains(":"))
                .toList();
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}

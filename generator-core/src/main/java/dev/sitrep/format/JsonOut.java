package dev.sitrep.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Streams a JSON document as UTF-8, keys in the order in which they come, the same on every system. */
public final class JsonOut {
    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes one document, and a line end.
     *
     * @throws IOException when the stream does
     */
    public static void write(OutputStream out, Consumer<JsonOut> document) throws IOException {
        // By way of a writer: what is half a character in the source must not fail the report.
        try (JsonGenerator json = writer().createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            document.accept(new JsonOut(json));
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** An object: the document, or an element of an array. */
    public void object(Runnable body) {
        json.writeStartObject();
        body.run();
        json.writeEndObject();
    }

    /** A member that is an object. */
    public void object(String name, Runnable body) {
        json.writeName(name);
        object(body);
    }

    /** A member that is an array. */
    public <T> void array(String name, Iterable<T> items, Consumer<T> element) {
        json.writeName(name);
        array(items, element);
    }

    /** An array: the document, or an element of an array. */
    public <T> void array(Iterable<T> items, Consumer<T> element) {
        json.writeStartArray();
        items.forEach(element);
        json.writeEndArray();
    }

    /** An element of an array that is a text. */
    public void element(String value) {
        json.writeString(value);
    }

    /** A member that is a text, or null. */
    public void text(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    /** A value as it prints, or null. */
    public void text(String name, @Nullable Object value) {
        text(name, value == null ? null : value.toString());
    }

    /** A member that is a number. */
    public void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    /** A member that is true or false. */
    public void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /** A member that is null. */
    public void nothing(String name) {
        json.writeNullProperty(name);
    }

    private static ObjectWriter writer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("");
        return JsonMapper.shared()
                .writer()
                .with(new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(lines)
                        .withArrayIndenter(lines));
    }
}

package dev.sitrep.edition;

import dev.sitrep.model.Keyword;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Prose;
import dev.sitrep.model.ProseReader;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A digest of what a record says: equal where its fields and prose are, wherever and in whatever order of keys they were
 * written. A field that says nothing counts as none, so that one which a later version knows besides changes no digest.
 */
public final class RecordDigest {
    private static final byte OPEN = 1;
    private static final byte CLOSE = 2;
    private static final byte NEXT = 3;
    private static final int BYTES = 16;

    private final ProseReader prose;
    private final MessageDigest digest = Sha256.digest();

    private RecordDigest(ProseReader prose) {
        this.prose = prose;
    }

    /** The digest of a record as its audience sees it: half a SHA-256, in hexadecimal. */
    public static String of(Object record, ProseReader prose) {
        RecordDigest of = new RecordDigest(prose);
        of.value(record);
        return HexFormat.of().formatHex(of.digest.digest(), 0, BYTES);
    }

    private void value(Object value) {
        digest.update(OPEN);
        if (value instanceof Prose text) {
            text(prose.read(text).strip());
        } else if (value instanceof Record record) {
            fields(record);
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(word(key), each));
            sorted.forEach(this::member);
        } else if (value instanceof List<?> list) {
            list.forEach(this::value);
        } else {
            text(word(value));
        }
        digest.update(CLOSE);
    }

    private void fields(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getType() != Origin.class) {
                Object value = get(record, component.getAccessor());
                if (value != null && !saysNothing(value)) {
                    member(component.getName(), value);
                }
            }
        }
    }

    private void member(String name, Object value) {
        text(name);
        value(value);
    }

    private void text(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update(NEXT);
    }

    private static String word(Object value) {
        return value instanceof Keyword keyword ? keyword.key() : String.valueOf(value);
    }

    private static boolean saysNothing(Object value) {
        return value.equals(false)
                || value.equals("")
                || value instanceof Collection<?> many && many.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static @Nullable Object get(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records of the model are public: " + accessor, e);
        }
    }
}

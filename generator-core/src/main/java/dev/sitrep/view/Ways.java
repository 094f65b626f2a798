package dev.sitrep.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the ways to reach someone, in the order in which one would try them. What cannot be dialled stays text. */
final class Ways {
    private static final Pattern NUMBER = Pattern.compile(
            "(\\+?[(]?[0-9][0-9 ().\\-]{1,30}?)(?:\\s*(?:ext|x|pes)\\.?\\s*([0-9]{1,8}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");
    private static final Pattern HANDLE = Pattern.compile("@?([A-Za-z0-9_]{4,32})");
    private static final String INTERNATIONAL = "tel:+";
    private static final String SAFE_IN_MAIL = "!$'*+-._~/@";

    private final Lexicon words;
    private final List<ContactWay> ways = new ArrayList<>();

    Ways(Lexicon words) {
        this.words = words;
    }

    Ways phone(@Nullable String number) {
        return add("phone", number, number == null ? null : tel(number), false);
    }

    Ways whatsapp(@Nullable String number) {
        String tel = number == null ? null : tel(number);
        boolean international = tel != null && tel.startsWith(INTERNATIONAL) && tel.indexOf(';') < 0;
        String href = tel == null || !international ? null : "https://wa.me/" + tel.substring(INTERNATIONAL.length());
        return add("whatsapp", number, href, true);
    }

    Ways telegram(@Nullable String handle) {
        Matcher m = HANDLE.matcher(handle == null ? "" : handle.strip());
        return add("telegram", handle, m.matches() ? "https://t.me/" + m.group(1) : null, true);
    }

    Ways slack(@Nullable String handle) {
        return add("slack", handle, null, false);
    }

    Ways email(@Nullable String address) {
        return add("email", address, address == null ? null : mailto(address), false);
    }

    Ways web(@Nullable String url) {
        return add("web", url, url == null ? null : http(url), true);
    }

    List<ContactWay> list() {
        return List.copyOf(ways);
    }

    private Ways add(String kind, @Nullable String text, @Nullable String href, boolean outside) {
        if (text != null && !text.isBlank()) {
            ways.add(
                    new ContactWay(new Tag(kind, words.w("way." + kind)), text.strip(), href, outside && href != null));
        }
        return this;
    }

    /** The address of a number, RFC 3966; null where it is none. */
    static @Nullable String tel(String number) {
        Matcher m = NUMBER.matcher(number.strip());
        if (!m.matches()) {
            return null;
        }
        String extension = m.group(2);
        return "tel:" + m.group(1).replaceAll("[^0-9+]", "") + (extension == null ? "" : ";ext=" + extension);
    }

    /** The address of a mailbox, RFC 6068; null where it is none. */
    static @Nullable String mailto(String address) {
        if (!ADDRESS.matcher(address.strip()).matches()) {
            return null;
        }
        StringBuilder out = new StringBuilder("mailto:");
        for (byte b : address.strip().getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || SAFE_IN_MAIL.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
            }
        }
        return out.toString();
    }

    /** The address itself where a browser may follow it. */
    static @Nullable String http(String url) {
        String lower = url.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? url.strip() : null;
    }
}

package dev.sitrep.rules;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An e-mail address as browsers take it, with a domain of any script that has a dot in it. */
final class EmailAddress {
    private static final int LONGEST = 254;
    private static final Pattern LOCAL = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");
    private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(?:\\." + LABEL + ")+");
    private static final Pattern WITHIN = Pattern.compile("[^\\s<>()\",;:]{1,64}@[^\\s<>()\",;:@]{1,200}");

    private EmailAddress() {}

    /** Whether it is one address and nothing else. */
    static boolean isValid(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0 || text.length() > LONGEST) {
            return false;
        }
        return LOCAL.matcher(text.substring(0, at)).matches() && isDomain(text.substring(at + 1));
    }

    /** The address that a text holds beside other things. */
    static Optional<String> within(String text) {
        Matcher m = WITHIN.matcher(text.length() > LONGEST ? "" : text);
        return m.find() && isValid(m.group()) ? Optional.of(m.group()) : Optional.empty();
    }

    private static boolean isDomain(String domain) {
        try {
            return DOMAIN.matcher(IDN.toASCII(domain)).matches();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

package dev.sitrep.view;

import dev.sitrep.model.Role;

/** What placeholders mean, in the words of a site. */
final class Placeholders {
    private static final String ROLE = "role.";

    private final Desk desk;

    Placeholders(Desk desk) {
        this.desk = desk;
    }

    /** The meaning; the name itself where there is none such. */
    String meaning(String name) {
        if (name.startsWith(ROLE)) {
            String role = name.substring(ROLE.length());
            return desk.index().role(role).map(Role::name).orElse(role);
        }
        String key = "placeholder." + name;
        return desk.words().has(key) ? desk.words().w(key) : name;
    }
}

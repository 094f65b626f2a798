package dev.sitrep.view;

import dev.sitrep.model.Placeholder;
import dev.sitrep.model.Role;

/** What placeholders mean, in the words of a site. */
final class Placeholders {
    private final Desk desk;

    Placeholders(Desk desk) {
        this.desk = desk;
    }

    /** The meaning; the name itself where there is none such. */
    String meaning(Placeholder placeholder) {
        String role = placeholder.role();
        if (!role.isEmpty()) {
            return desk.index().role(role).map(Role::name).orElse(role);
        }
        String key = "placeholder." + placeholder.name();
        return desk.words().has(key) ? desk.words().w(key) : placeholder.name();
    }

    /** What stands in a text for what is not known yet. */
    String blank(Placeholder placeholder) {
        return "[" + (placeholder.prompt().isEmpty() ? meaning(placeholder) : placeholder.prompt()) + "]";
    }
}

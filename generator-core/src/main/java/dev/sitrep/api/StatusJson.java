package dev.sitrep.api;

import dev.sitrep.view.SystemStatus;

/**
 * How the whole site is.
 *
 * @param indicator {@code none}, {@code maintenance}, {@code minor}, {@code major} or {@code critical}
 * @param description the same for people, always in English: scripts compare it
 */
record StatusJson(String indicator, String description) {
    static StatusJson of(SystemStatus overall) {
        return new StatusJson(overall.indicator(), overall.description());
    }
}

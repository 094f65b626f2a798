package dev.sitrep.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages that code is coloured in. */
final class Dialects {
    private static final Dialect SHELL = new Dialect(
            Set.of("#"),
            false,
            "\"'`",
            false,
            words(
                    "if then elif else fi for while until do done case esac in function return break continue exit export local "
                            + "readonly set unset shift source trap eval exec"),
            false,
            true,
            (char) 0);
    private static final Dialect SQL = new Dialect(
            Set.of("--"),
            true,
            "'",
            true,
            words(
                    "select from where and or not in is null like between exists as join left right inner outer full cross on using "
                            + "group by order having limit offset union all distinct insert into values update set delete create alter "
                            + "drop table index view database schema grant revoke begin commit rollback explain analyze vacuum case when "
                            + "then else end with recursive returning interval now count sum avg min max primary key references default "
                            + "constraint unique cascade asc desc true false"),
            true,
            false,
            (char) 0);
    private static final Dialect JSON =
            new Dialect(Set.of(), false, "\"", false, words("true false null"), false, false, ':');
    private static final Dialect YAML =
            new Dialect(Set.of("#"), false, "\"'", false, words("true false null"), false, false, ':');
    private static final Dialect INI =
            new Dialect(Set.of("#", ";"), false, "\"", false, words("true false on off yes no"), true, false, '=');
    private static final Dialect DOCKER = new Dialect(
            Set.of("#"),
            false,
            "\"'",
            false,
            words(
                    "from run cmd label expose env add copy entrypoint volume user workdir arg onbuild stopsignal healthcheck shell as"),
            true,
            true,
            (char) 0);
    private static final Dialect JAVA = new Dialect(
            Set.of("//"),
            true,
            "\"'`",
            false,
            words(
                    "abstract assert async await boolean break byte case catch char class const continue default do double else enum "
                            + "export extends final finally float for function if implements import instanceof int interface let long new "
                            + "null package private protected public record return sealed static super switch this throw throws true "
                            + "false try var void while yield"),
            false,
            false,
            (char) 0);
    private static final Dialect PYTHON = new Dialect(
            Set.of("#"),
            false,
            "\"'",
            false,
            words(
                    "and as assert async await break class continue def del elif else except finally for from global if import in is "
                            + "lambda None True False not or pass raise return try while with yield"),
            false,
            false,
            (char) 0);
    private static final Map<String, Dialect> BY_NAME = byName();

    private Dialects() {}

    /** The dialect of a fence's language; null for one that isn't coloured. */
    static @Nullable Dialect of(String language) {
        return BY_NAME.get(language.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Dialect> byName() {
        Map<String, Dialect> dialects = new HashMap<>();
        words("bash sh shell zsh console shell-session").forEach(name -> dialects.put(name, SHELL));
        words("sql psql postgresql mysql plsql").forEach(name -> dialects.put(name, SQL));
        words("json json5 jsonc").forEach(name -> dialects.put(name, JSON));
        words("yaml yml").forEach(name -> dialects.put(name, YAML));
        words("ini properties toml conf").forEach(name -> dialects.put(name, INI));
        words("dockerfile docker").forEach(name -> dialects.put(name, DOCKER));
        words("java javascript js typescript ts kotlin groovy go").forEach(name -> dialects.put(name, JAVA));
        words("python py").forEach(name -> dialects.put(name, PYTHON));
        return Map.copyOf(dialects);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}

package dev.sitrep.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final String POSTMORTEM = """
            ---
            status: published
            sign-off: { incident-commander: { by: daniel, on: 2026-01-20 } }
            actions:
              - { id: ACT-14, what: Close connections, done: 2026-01-30 }
              - what: Train the team
              - { id: ACT-15, what: A, due: }
            tags: [one, two]
            pauses: []
            ---
            ## Summary

            All was down.
            """;

    @Test
    void everyValueHasItsWayAndItsPlace() {
        Fields fields = fields("postmortems/x.md", POSTMORTEM);

        assertThat(fields.whole()).isTrue();
        assertThat(fields.prose()).isEqualTo("## Summary\n\nAll was down.\n");
        assertThat(fields.values())
                .extracting(FieldText::pointer, FieldText::name, FieldText::text)
                .containsExactly(
                        tuple("status", "status", "published"),
                        tuple("sign-off/incident-commander/by", "sign-off/incident-commander/by", "daniel"),
                        tuple("sign-off/incident-commander/on", "sign-off/incident-commander/on", "2026-01-20"),
                        tuple("actions/0/id", "actions/ACT-14/id", "ACT-14"),
                        tuple("actions/0/what", "actions/ACT-14/what", "Close connections"),
                        tuple("actions/0/done", "actions/ACT-14/done", "2026-01-30"),
                        tuple("actions/1/what", "actions/1/what", "Train the team"),
                        tuple("actions/2/id", "actions/ACT-15/id", "ACT-15"),
                        tuple("actions/2/what", "actions/ACT-15/what", "A"),
                        tuple("tags/0", "tags/0", "one"),
                        tuple("tags/1", "tags/1", "two"));
        assertThat(fields.named("actions/ACT-14/done").orElseThrow().place()).hasToString("postmortems/x.md:5:50");
    }

    @Test
    void anIdThatTwoHaveOrThatCouldBeAPositionNamesNone() {
        Fields fields =
                fields("drills/x.yaml", "held:\n  - { id: a, on: 1 }\n  - { id: a, on: 2 }\n  - { id: 0, on: 3 }\n");

        assertThat(fields.values()).allSatisfy(value -> assertThat(value.name()).isEqualTo(value.pointer()));
    }

    @Test
    void theProseOfAYamlRecordIsApart() {
        Fields fields = fields("incidents/x.yaml", "title: T\nbody: |\n  Some *prose*.\n");

        assertThat(fields.prose()).isEqualTo("Some *prose*.\n");
        assertThat(fields.values()).extracting(FieldText::name).containsExactly("title");
    }

    @Test
    void whatCannotBeReadIsAValueToo() {
        Fields broken = fields("contacts.yaml", "- just\n- a list\n");
        assertThat(broken.whole()).isFalse();
        assertThat(broken.values())
                .extracting(FieldText::pointer, FieldText::text)
                .containsExactly(tuple("", "- just\n- a list\n"));

        Fields plain = fields("runbooks/x.md", "No front matter\n");
        assertThat(plain.whole()).isFalse();
        assertThat(plain.prose()).isEqualTo("No front matter\n");
    }

    @Test
    void everyTruncationOfAFileHasFields() {
        byte[] whole = POSTMORTEM.getBytes(StandardCharsets.UTF_8);
        IntStream.rangeClosed(0, whole.length)
                .mapToObj(length -> Arrays.copyOf(whole, length))
                .forEach(bytes -> assertThat(Loader.fields("postmortems/x.md", bytes))
                        .as("%s bytes", bytes.length)
                        .isNotNull());
    }

    private static Fields fields(String path, String text) {
        return Loader.fields(path, text.getBytes(StandardCharsets.UTF_8));
    }
}

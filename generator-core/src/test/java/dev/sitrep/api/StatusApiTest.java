package dev.sitrep.api;

import static dev.sitrep.api.Documents.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.render.TestSite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What programs that know Statuspage find. */
class StatusApiTest {
    private static final String SERVICES = """
            groups:
              - name: Platform
                services:
                  - { id: api, name: API, since: 2026-01-05, aliases: [backend] }
                  - { id: db, name: Database }
                  - { id: old, name: Old, until: 2025-12-31 }
              - name: ""
                services: [ { id: web, name: Website, description: The shop } ]
            """;

    private final TestSite site = TestSite.empty().with("services.yaml", SERVICES);

    @ParameterizedTest
    @CsvSource({
        "operational, none, All Systems Operational",
        "degraded-performance, minor, Partially Degraded Service",
        "partial-outage, minor, Minor Service Outage",
        "major-outage, major, Partial System Outage",
        "under-maintenance, maintenance, Service Under Maintenance"
    })
    void whatOneServiceOfSeveralSuffersIsNotThatOfAll(String state, String indicator, String description) {
        incident("i", "status: investigating\nservices: { api: " + state + " }");

        JsonNode status = Documents.of(site).get("status.json").get("status");

        assertThat(status.at("/indicator").asString()).isEqualTo(indicator);
        assertThat(status.at("/description").asString()).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource({
        "degraded-performance, minor, Degraded System Service",
        "partial-outage, major, Partial System Outage",
        "major-outage, critical, Major System Outage",
        "under-maintenance, maintenance, Service Under Maintenance"
    })
    void whatAllServicesSufferIsThatOfTheSite(String state, String indicator, String description) {
        incident("i", "status: investigating\nservices: { api: " + state + ", db: " + state + ", web: " + state + " }");

        JsonNode status = Documents.of(site).get("status.json").get("status");

        assertThat(status.at("/indicator").asString()).isEqualTo(indicator);
        assertThat(status.at("/description").asString()).isEqualTo(description);
    }

    @Test
    void anIndonesianSiteIsAnsweredInTheWordsThatScriptsCompare() {
        TestSite indonesian = TestSite.indonesian().with("services.yaml", SERVICES);

        assertThat(Documents.of(indonesian).text("status.json")).contains("All Systems Operational");
    }

    @Test
    void aGroupStandsBeforeItsServicesAndIsAsBadAsTheWorst() {
        incident("i", "status: investigating\nservices: { backend: partial-outage, db: degraded-performance }");

        JsonNode components = Documents.of(site).get("components.json").get("components");

        assertThat(texts(components, "/name")).containsExactly("Platform", "API", "Database", "Website");
        assertThat(texts(components, "/status"))
                .containsExactly("partial_outage", "partial_outage", "degraded_performance", "operational");
        assertThat(texts(components, "/position")).containsExactly("1", "1", "2", "2");
        String group = components.at("/0/id").asString();
        assertThat(group).matches("[a-z0-9]{12}");
        assertThat(texts(components, "/group_id")).containsExactly("null", group, group, "null");
        assertThat(components.at("/0/components").toString()).isEqualTo("[\"api\",\"db\"]");
        assertThat(components.at("/1").has("components")).isFalse();
        assertThat(components.at("/1/start_date").asString()).isEqualTo("2026-01-05");
        assertThat(components.at("/1/created_at").asString()).isEqualTo("2026-01-04T17:00:00.000Z");
        assertThat(components.at("/1/updated_at").asString()).isEqualTo("2026-02-19T10:00:00.000Z");
    }

    @Test
    void anIncidentIsToldWithWhatEachUpdateChanged() {
        incident("i", """
                status: resolved
                services: { api: major-outage }
                mitigated: 2026-02-19T10:30Z
                resolved: 2026-02-19T11:00Z
                updates:
                  - { at: 2026-02-19T10:05Z, status: investigating, text: "We **look** into it, see [the forum](https://forum.example/)." }
                  - { at: 2026-02-19T10:20Z, text: "Better.\\n\\nFor some.", services: { api: degraded-performance } }
                  - { at: 2026-02-19T11:00Z, status: resolved, text: Over. }
                """);

        JsonNode incident = Documents.of(site).get("incidents.json").at("/incidents/0");

        assertThat(incident.at("/id").asString()).isEqualTo("i");
        assertThat(incident.at("/impact").asString()).isEqualTo("critical");
        assertThat(incident.at("/status").asString()).isEqualTo("resolved");
        assertThat(incident.at("/started_at").asString()).isEqualTo("2026-02-19T10:00:00.000Z");
        assertThat(incident.at("/created_at").asString()).isEqualTo("2026-02-19T10:05:00.000Z");
        assertThat(incident.at("/monitoring_at").asString()).isEqualTo("2026-02-19T10:30:00.000Z");
        assertThat(incident.at("/resolved_at").asString()).isEqualTo("2026-02-19T11:00:00.000Z");
        assertThat(incident.at("/shortlink").asString()).isEqualTo("https://status.example/incidents/i/");
        assertThat(incident.has("scheduled_for")).isFalse();
        JsonNode updates = incident.get("incident_updates");
        assertThat(texts(updates, "/status")).containsExactly("resolved", "investigating", "investigating");
        assertThat(texts(updates, "/body"))
                .containsExactly("Over.", "Better.\nFor some.", "We look into it, see the forum.");
        assertThat(texts(updates, "/affected_components/0/old_status"))
                .containsExactly("degraded_performance", "major_outage", "operational");
        assertThat(texts(updates, "/affected_components/0/new_status"))
                .containsExactly("operational", "degraded_performance", "major_outage");
        assertThat(texts(updates, "/id")).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9]{12}"));
    }

    @Test
    void theIdOfAnUpdateOutlastsACorrectionAndANewcomer() {
        incident("i", "status: resolved\nupdates: [ { at: 2026-02-19T10:20Z, text: Teh text } ]");
        String id = updateIds(site).get(0);

        incident(
                "i",
                "status: resolved\nupdates: [ { at: 2026-02-19T10:05Z, text: Added later }, { at: 2026-02-19T10:20Z, text: The text },"
                        + " { at: 2026-02-19T10:20Z, text: At once } ]");

        assertThat(updateIds(site)).hasSize(3).doesNotHaveDuplicates();
        assertThat(updateIds(site).get(1)).isEqualTo(id);
    }

    @Test
    void anIncidentThatReadersWereToldNothingOfStillHasAnUpdateToTake() {
        incident("i", "status: resolved\nservices: { api: major-outage }\nresolved: 2026-02-19T11:00Z");

        JsonNode updates = Documents.of(site).get("incidents.json").at("/incidents/0/incident_updates");

        assertThat(texts(updates, "/status")).containsExactly("resolved");
        assertThat(texts(updates, "/body")).containsExactly("");
        assertThat(texts(updates, "/created_at")).containsExactly("2026-02-19T11:00:00.000Z");
    }

    @Test
    void whatStatuspageHasNoWordForIsLeftOutOrOver() {
        incident("alarm", "status: false-alarm\nservices: { api: major-outage }");
        incident("twin", "status: duplicate\nduplicate-of: alarm");
        window("w", "status: cancelled");

        Documents documents = Documents.of(site);

        assertThat(texts(documents.get("incidents.json").get("incidents"), "/id"))
                .containsExactly("alarm");
        assertThat(documents.get("incidents.json").at("/incidents/0/status").asString())
                .isEqualTo("resolved");
        assertThat(documents.get("incidents.json").at("/incidents/0/impact").asString())
                .isEqualTo("none");
        assertThat(documents.get("incidents/unresolved.json").get("incidents")).isEmpty();
        assertThat(documents.get("scheduled-maintenances.json").get("scheduled_maintenances"))
                .isEmpty();
    }

    @Test
    void maintenanceIsFoundByWhereItStands() {
        window("later", "status: scheduled");
        window("now", "status: in-progress\nupdates: [ { at: 2026-02-20T01:00Z, status: in-progress, text: Begun } ]");
        window("past", "status: completed\ncompleted: 2026-02-18T03:00Z");

        Documents documents = Documents.of(site);

        assertThat(ids(documents, "scheduled-maintenances/active.json")).containsExactly("now");
        assertThat(ids(documents, "scheduled-maintenances/upcoming.json")).containsExactly("later");
        assertThat(ids(documents, "scheduled-maintenances.json")).containsExactlyInAnyOrder("later", "now", "past");
        assertThat(ids(documents, "summary.json")).containsExactly("now", "later");
        JsonNode now = documents.get("scheduled-maintenances/active.json").at("/scheduled_maintenances/0");
        assertThat(now.at("/impact").asString()).isEqualTo("maintenance");
        assertThat(now.at("/scheduled_for").asString()).isEqualTo("2026-02-20T01:00:00.000Z");
        assertThat(now.at("/scheduled_until").asString()).isEqualTo("2026-02-20T05:00:00.000Z");
        assertThat(now.at("/incident_updates/0/affected_components/0/new_status")
                        .asString())
                .isEqualTo("under_maintenance");
        assertThat(now.at("/components/0/status").asString()).isEqualTo("under_maintenance");
    }

    @Test
    void listsHoldTheFiftyNewest() {
        IntStream.range(0, 60).forEach(i -> incident("i-%02d".formatted(i), "status: resolved"));

        JsonNode incidents = Documents.of(site).get("incidents.json").get("incidents");

        assertThat(texts(incidents, "/id")).hasSize(50).startsWith("i-59").endsWith("i-10");
    }

    @Test
    void theBytesDoNotFollowTheClock() {
        incident("i", "status: investigating\nservices: { api: major-outage }");

        assertThat(Documents.of(site).get("status.json").at("/page/updated_at").asString())
                .isEqualTo("2026-02-19T10:00:00.000Z");
    }

    @Test
    void recordsThatLackEverythingAreAnswered() {
        TestSite bare = TestSite.bare()
                .with("incidents/a.md", "---\nid: a\n---\n")
                .with(
                        "incidents/b.md",
                        "---\nid: b\nupdates: [ { text: x }, {} ]\nservices: { nowhere: major-outage }\n---\n")
                .with("maintenance/c.md", "---\nid: c\nservices: [nowhere]\nupdates: [ { text: x } ]\n---\n");

        JsonNode summary = Documents.of(bare).get("summary.json");

        assertThat(summary.at("/page/url").isNull()).isTrue();
        assertThat(summary.get("incidents")).hasSize(2);
        assertThat(summary.at("/incidents/0/shortlink").isNull()).isTrue();
        assertThat(summary.at("/incidents/0/components")).isEmpty();
        assertThat(summary.at("/scheduled_maintenances/0/scheduled_for").asString())
                .startsWith("2026-");
    }

    private void incident(String id, String more) {
        site.with("incidents/" + id + ".md", """
                ---
                id: %s
                title: Title
                severity: P1
                started: 2026-02-19T10:00Z
                %s
                ---
                """.formatted(id, more));
    }

    private void window(String id, String more) {
        site.with("maintenance/" + id + ".md", """
                ---
                id: %s
                title: Title
                services: [api]
                scheduled: { from: 2026-02-20T01:00Z, to: 2026-02-20T05:00Z }
                %s
                ---
                """.formatted(id, more));
    }

    private static List<String> ids(Documents documents, String name) {
        return texts(documents.get(name).get("scheduled_maintenances"), "/id");
    }

    /** The oldest first. */
    private static List<String> updateIds(TestSite site) {
        List<String> ids = new ArrayList<>(
                texts(Documents.of(site).get("incidents.json").at("/incidents/0/incident_updates"), "/id"));
        Collections.reverse(ids);
        return ids;
    }
}

package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SubscribePageTest {
    private static final String URL = "subscribe/index.html";
    private static final Map<String, String> FILES = Map.of(
            "services.yaml",
            "groups: [ { name: G, services: [ { id: db, name: Database } ] } ]\n",
            "contacts.yaml",
            "people: { ada: { name: Ada } }\n",
            "oncall.yaml",
            "schedules: { first: { name: First line, rotations: [ { people: [ada] } ] }, far: { external: PagerDuty } }\n");

    @Test
    void everyPageLeadsToIt() {
        RenderedSite site = RenderedSite.of(FILES, "public");

        assertThat(site.urls())
                .allSatisfy(url -> assertThat(site.page(url).select("footer a").eachAttr("href"))
                        .as(url)
                        .anyMatch(href -> href.endsWith("subscribe/index.html")));
    }

    @Test
    void offersReadersTheirCalendarAndTheAddressToCopy() {
        RenderedSite site = RenderedSite.of(FILES, "public");

        assertThat(site.page(URL).select("a.button").eachAttr("href"))
                .containsExactly(
                        "webcal://status.test.example/calendar.ics",
                        "webcal://status.test.example/maintenance.ics",
                        "webcal://status.test.example/incidents.ics");
        assertThat(site.page(URL).select("pre").eachText())
                .containsExactly(
                        "https://status.test.example/history.atom",
                        "/feed subscribe https://status.test.example/history.rss");
        assertThat(site.page(URL).select("a[href=../services/db/history.rss]")).hasSize(1);
    }

    @Test
    void offersWhoSeesPeopleTheirShiftsFromWhereverTheSiteIsServed() {
        RenderedSite site = RenderedSite.internal(FILES);

        assertThat(site.page(URL).select(".offers a.file").eachAttr("href"))
                .contains("../on-call.ics", "../on-call/first.ics", "../on-call/people/ada.ics", "../deadlines.ics")
                .doesNotContain("../on-call/far.ics");
        assertThat(site.html(URL)).doesNotContain("webcal:", "https://status.test.example/history.atom");
    }

    @Test
    void aSiteWithoutAnAddressLeadsToTheFiles() {
        Map<String, String> files = new TreeMap<>(FILES);
        files.put("sitrep.yaml", "title: Test\n");
        RenderedSite site = RenderedSite.of(files, "public");

        assertThat(site.page(URL).select("a.button, pre")).isEmpty();
        assertThat(site.page(URL).select("a.file").eachAttr("href")).contains("../history.atom", "../calendar.ics");
    }

    @Test
    void aManualHasNothingToSubscribeTo() {
        RenderedSite site =
                RenderedSite.of(Map.of("pages/a.md", "---\nid: a\ntitle: A\naudience: public\n---\n"), "public");

        assertThat(site.urls()).doesNotContain(URL);
        assertThat(site.page("index.html").select("link[rel=alternate], footer a"))
                .isEmpty();
        assertThat(site.files()).isEmpty();
    }
}

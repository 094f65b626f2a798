package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WorkflowPageTest {
    private static final String URL = "workflow/index.html";

    private final TestSite site = TestSite.empty()
            .with("workflow.yaml", """
                    note: In this order
                    owner: lead
                    stages:
                      - id: detect
                        name: Detect
                        icon: "!"
                        colour: "#2e9e5b"
                        at: T+0
                        role: [robot, lead]
                        text: |
                          - look
                          - listen
                        messages: [alert]
                        runbooks: [look]
                      - { id: fix, name: Fix, colour: "red;}</style>", role: lead, text: "Mend *it*" }
                    """)
            .with("contacts.yaml", """
                    people: { ana: { name: Ana } }
                    roles:
                      lead: { name: Lead, description: Leads, people: [ana], duties: [Decides] }
                      robot: { name: Robot, automatic: true }
                      scribe: { name: Scribe, assigned: per-incident, duties: [Writes] }
                      clerk: { name: Clerk }
                    """)
            .with("messages/alert.md", "---\nid: alert\ntitle: The alert\n---\nHello\n")
            .with("runbooks/look.md", "---\nid: look\ntitle: How to look\n---\n");

    @Test
    void theStagesAreAListInOrderWithWhoAndWhatHelps() {
        Element first = site.page(URL).select(".stages > li").get(0);

        assertThat(first.select("h2").text()).isEqualTo("Detect T+0");
        assertThat(first.select("p.muted a").eachText()).containsExactly("Robot", "Lead");
        assertThat(first.select("li").eachText()).contains("look", "listen");
        assertThat(TestSite.fact(first, "Runbooks")).isEqualTo("How to look");
        assertThat(TestSite.fact(first, "Messages")).isEqualTo("The alert");
        assertThat(first.select("circle").attr("stroke")).isEqualTo("#2e9e5b");
    }

    @Test
    void aColourThatIsNoneIsNotShown() {
        Element second = site.page(URL).select(".stages > li").get(1);

        assertThat(second.select("circle")).isEmpty();
        assertThat(second.select(".mark").text()).isEqualTo("2");
        assertThat(second.text()).contains("Mend it");
    }

    @Test
    void rolesHaveTheirDutiesWhoFillsThemAndTheirStages() {
        Document page = site.page(URL);

        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Lead Leads Decides Ana Detect, Fix",
                        "Robot a machine Detect",
                        "Scribe Writes taken on in an incident");
        assertThat(page.select("tbody a[href=../workflow/index.html#fix]")).hasSize(1);
        assertThat(page.select("main > .lede").text()).isEqualTo("In this order");
        assertThat(TestSite.fact(page, "Owner")).isEqualTo("Lead");
    }

    @Test
    void withoutStagesThereIsNoPage() {
        assertThat(site.with("workflow.yaml", "stages: []\n").urls("internal")).doesNotContain(URL);
    }
}

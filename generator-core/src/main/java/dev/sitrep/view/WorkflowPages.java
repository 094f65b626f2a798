package dev.sitrep.view;

import dev.sitrep.model.Message;
import dev.sitrep.model.Role;
import dev.sitrep.model.Stage;
import dev.sitrep.model.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The stages of a response, and the roles that take part in it. */
final class WorkflowPages implements PageFamily {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}|[a-z]{3,30}");

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        if (desk.catalog().workflow().stages().isEmpty()) {
            return Stream.empty();
        }
        String url = Urls.list("workflow");
        Rota rota = new Rota(desk);
        return Stream.of(new PagePlan(
                url, "workflow", url, null, desk.words().w("nav.workflow"), prose -> compose(desk, rota, prose)));
    }

    private static WorkflowView compose(Desk desk, Rota rota, PageProse prose) {
        Reviews reviews = new Reviews(desk);
        Workflow workflow = desk.catalog().workflow();
        Anchors anchors = new Anchors();
        List<WorkflowView.StageEntry> stages = workflow.stages().stream()
                .map(s -> stage(desk, s, anchors.of(s.id()), prose))
                .toList();
        return new WorkflowView(
                stages,
                roles(desk, rota, stages, prose),
                prose.inline(workflow.note(), workflow.origin(), "note"),
                reviews.placed(reviews.file(workflow, prose), workflow.origin(), workflow.audience()));
    }

    private static WorkflowView.StageEntry stage(Desk desk, Stage s, String anchor, PageProse prose) {
        Parts parts = new Parts(desk, prose);
        String colour = s.colour();
        return new WorkflowView.StageEntry(
                anchor,
                s.name(),
                s.icon(),
                colour != null && COLOUR.matcher(colour).matches() ? colour : null,
                s.at(),
                parts.parties(s.role()),
                prose.inline(s.text(), s.origin(), "text"),
                s.messages().stream().map(id -> message(desk, parts, id)).toList(),
                s.runbooks().stream().map(parts::runbook).toList());
    }

    /** The roles that a stage names, those that are taken on in an incident, and whoever has duties. */
    private static List<WorkflowView.RoleEntry> roles(
            Desk desk, Rota rota, List<WorkflowView.StageEntry> stages, PageProse prose) {
        List<WorkflowView.RoleEntry> roles = new ArrayList<>();
        Callees callees = new Callees(desk, rota, prose);
        Parts parts = new Parts(desk, prose);
        List<Stage> all = desk.catalog().workflow().stages();
        for (Role role : desk.catalog().contacts().roles().values()) {
            List<TextLink> taking = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).role().contains(role.id())) {
                    taking.add(TextLink.to(
                            all.get(i).name(),
                            Urls.list("workflow") + "#" + stages.get(i).anchor()));
                }
            }
            if (!taking.isEmpty() || role.assigned() != null || !role.duties().isEmpty()) {
                roles.add(new WorkflowView.RoleEntry(
                        parts.party(role.id()),
                        role.assigned() != null,
                        role.automatic(),
                        callees.fillers(role).stream().map(Callee::party).toList(),
                        prose.inline(role.description(), role.origin(), "description"),
                        prose.inline(role.duties(), role.origin(), "duties"),
                        taking));
            }
        }
        return roles;
    }

    private static TextLink message(Desk desk, Parts parts, String id) {
        Message message = desk.index().message(id).orElse(null);
        if (message == null) {
            return TextLink.plain(id);
        }
        return parts.link(message.title() == null ? id : message.title(), Urls.page("messages", id));
    }
}

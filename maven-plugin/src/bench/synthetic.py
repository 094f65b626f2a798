#!/usr/bin/env python3
"""A large, lifelike site to look at: synthetic.py OUT [INCIDENTS [SERVICES [LANGUAGE]]]

Five years of incidents up to 2026-02-20, with updates, timelines, postmortems, actions, runbooks, maintenance, people, a rota and
alerts; long names, long words and empty fields among them. The same arguments give the same files.
"""
import datetime as dt
import json
import pathlib
import random
import sys

OUT = pathlib.Path(sys.argv[1])
INCIDENTS = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
SERVICES = int(sys.argv[3]) if len(sys.argv) > 3 else 40
LANGUAGE = sys.argv[4] if len(sys.argv) > 4 else "en"
NOW = dt.datetime(2026, 2, 20, 2, 0)
FIRST = dt.datetime(2021, 2, 20)
random.seed(20260220)

GROUPS = {
    "Customer applications": ["Web shop", "Mobile app", "Partner portal", "Checkout", "Customer accounts", "Search", "Recommendations", "Notifications"],
    "Interfaces": ["Public API", "Webhooks", "GraphQL gateway", "File imports", "EDI exchange with wholesalers and distributors", "Reporting API", "OAuth", "SCIM"],
    "Payments": ["Cards", "Bank transfer", "Direct debit", "Refunds", "Invoicing", "Fraud screening", "Payouts", "Tax"],
    "Platform": ["Kubernetes", "PostgreSQL", "Redis", "Message queue", "Object storage", "Content delivery", "DNS", "Secrets"],
    "Operations": ["Data warehouse", "Business intelligence", "Warehouse robots", "Label printing", "E-mail", "Telephony", "VPN", "Single sign-on"],
}
PEOPLE = ["Ana Pratama", "Budi Santoso", "Chiara Rossi", "Daniel Okafor", "Elif Yılmaz", "Farid Rahman", "Grace Liu", "Henrik Sørensen"]
CAUSES = ["connection-pool-exhausted", "bad-deploy", "expired-certificate", "disk-full", "provider", "memory-leak", "configuration", "thundering-herd"]
WHAT = ["Elevated errors in {}", "{} is slow", "{} unreachable from parts of Asia", "{}: time-outs after the deployment of 14:00", "Delayed processing in {}",
        "{} refuses sign-ins", "Partial loss of {} in the second availability zone while the network provider replaces a router", "{} down"]
STATES = {"SEV1": "major-outage", "SEV2": "partial-outage", "SEV3": "degraded-performance", "SEV4": "degraded-performance"}
SAID = {"investigating": "We are looking into reports of errors and slow responses.", "identified": "The cause is found: {}. We are putting it right.",
        "monitoring": "A fix is in place; error rates are back to normal and we keep watching.", "resolved": "All is well again. Nothing was lost."}
RUNBOOKS = [("restart-service", "Restart a service", "health check fails"), ("database-pool", "Database connection pool exhausted", "time-outs on every query"),
            ("disk-full", "Disk full", "no space left on device"), ("certificate", "Certificate expired", "TLS handshake errors"),
            ("queue-backlog", "Queue backlog grows", "messages older than five minutes"), ("rollback", "Roll back a deployment", "errors right after a deployment")]


def slug(name):
    return "".join(c if c.isalnum() else "-" for c in name.lower()).strip("-").replace("--", "-")


def stamp(time):
    return time.strftime("%Y-%m-%dT%H:%MZ")


def put(path, text):
    file = OUT / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def q(text):
    return json.dumps(text, ensure_ascii=False)


services = []
lines = ["groups:"]
for group, names in GROUPS.items():
    chosen = names[: max(1, SERVICES // len(GROUPS))]
    lines += [f"  - name: {q(group)}", "    services:"]
    for name in chosen:
        services.append(slug(name))
        since = "" if random.random() < 0.6 else f", since: {random.choice(['2021-06-01', '2023-01-15', '2025-12-20'])}"
        lines.append(f"      - {{ id: {slug(name)}, name: {q(name)}, owner: platform, objective: \"{random.choice(['99.9%', '99.95%', '99.5%'])}\"{since} }}")
put("services.yaml", "\n".join(lines) + "\n")
names = {slug(n): n for g in GROUPS.values() for n in g}

put("sitrep.yaml", f"""title: Meridian Commerce
organisation: Meridian Commerce International
url: https://status.meridian.example/
timezone: {"Asia/Jakarta" if LANGUAGE == "id" else "Europe/Berlin"}
language: {LANGUAGE}
look: {{ accent: "#7a4b1e", mark: "◒" }}
audiences: [public, internal]
rebuild-every: 1 day
""")
put("severities.yaml", """clock: started
levels:
  - { id: SEV1, name: Critical, impact: All customers, respond: { within: 5 minutes }, update: { every: 30 minutes }, restore: { within: 2 hours }, postmortem: { within: 5 days, sections: [summary, root-cause] } }
  - { id: SEV2, name: Major, impact: Many customers, respond: { within: 15 minutes }, restore: { within: 8 hours } }
  - { id: SEV3, name: Minor, impact: Some customers, respond: { within: 1 hour }, restore: { within: 2 days } }
  - { id: SEV4, name: Notice, impact: No customer notices, respond: { within: 1 day } }
""")
people = "\n".join(f"  {slug(n.split()[0])}: {{ name: {q(n)}, phone: \"+62 812 5550 1{i:03d}\", email: {slug(n.split()[0])}@meridian.example, verified: 2026-02-01 }}" for i, n in enumerate(PEOPLE))
ids = [slug(n.split()[0]) for n in PEOPLE]
put("contacts.yaml", f"people:\n{people}\nroles:\n  on-call-engineer: {{ name: On-call engineer, schedule: primary }}\n  incident-commander: {{ name: Incident commander, assigned: per-incident }}\n"
    f"teams: {{ platform: {{ name: Platform, members: [{', '.join(ids)}] }} }}\nverify-every: 90 days\nshow: {{ public: [role, channel], internal: all }}\n")
put("oncall.yaml", f"schedules:\n  primary:\n    timezone: Europe/Berlin\n    handover: \"09:00\"\n    rotations:\n      - {{ people: [{', '.join(ids[:5])}], every: 1 week, from: 2026-01-05 }}\n"
    "    overrides:\n      - { person: grace, from: 2026-02-21T09:00, to: 2026-02-22T09:00, why: leave }\nescalation:\n  default:\n    - { level: L1, after: 0m, notify: [on-call-engineer] }\n    - { level: L2, after: 30m, notify: [platform] }\n")
put("alerts.yaml", "sources: [ { id: prometheus, name: Prometheus, kind: automatic } ]\nalerts:\n" + "".join(
    f"  - {{ id: {r}-alert, when: {q(s)}, action: Page on-call, severity: SEV2, service: {services[i % len(services)]}, runbook: {r} }}\n" for i, (r, _, s) in enumerate(RUNBOOKS)))
for i, (r, title, symptom) in enumerate(RUNBOOKS):
    put(f"runbooks/{r}.md", f"---\nid: {r}\ntitle: {title}\nseverity: [SEV1, SEV2]\nservices: [{services[i % len(services)]}]\nsymptoms: [{q(symptom)}, \"5xx on every endpoint\"]\nalerts: [{r}-alert]\nowner: platform\n"
        f"reviewed: {{ on: 2026-02-01, by: ana }}\nreview-every: 6 months\n---\n## Assess {{step minutes=2}}\n```bash {{expect=\"Running\"}}\nkubectl get pods -n shop\n```\n## Act {{step minutes=5 risk=restart}}\n```bash\nkubectl rollout restart deploy/{services[i % len(services)]}\n```\n")

for n in range(INCIDENTS):
    started = FIRST + (NOW - dt.timedelta(hours=5) - FIRST) * n / INCIDENTS + dt.timedelta(minutes=random.randrange(0, 900))
    going = n >= INCIDENTS - 2
    if going:
        started = NOW - dt.timedelta(minutes=35 if n == INCIDENTS - 1 else 190)
    severity = random.choices(["SEV1", "SEV2", "SEV3", "SEV4"], [4, 18, 58, 20])[0] if not going else ["SEV3", "SEV2"][n % 2]
    hit = random.sample(services, random.choices([1, 2, 3], [70, 22, 8])[0])
    ack = started + dt.timedelta(minutes=random.randrange(1, 9))
    minutes = max(4, int(random.lognormvariate(3.9, 1.0)))
    mitigated = max(ack, started + dt.timedelta(minutes=minutes))
    resolved = mitigated + dt.timedelta(minutes=random.randrange(10, 60))
    id = f"INC-{started:%Y%m%d}-{n:04d}"
    cause = random.choice(CAUSES)
    title = random.choice(WHAT).format(names[hit[0]])
    public = random.random() < 0.8
    says = [("investigating", ack), ("identified", ack + (max(mitigated, ack) - ack) / 2)] + ([] if going else [("monitoring", mitigated), ("resolved", resolved)])
    updates = "\n".join(f"  - {{ at: {stamp(t)}, status: {s}, text: {q(SAID[s].format(cause.replace('-', ' ')))} }}" for s, t in says if t <= NOW)
    put(f"incidents/{started:%Y}/{id}.md", f"""---
id: {id}
title: {q(title)}
severity: {severity}
status: {"investigating" if going else "resolved"}
services: {{ {", ".join(f"{s}: {STATES[severity]}" for s in hit)} }}
roles: {{ incident-commander: {random.choice(ids)} }}
started: {stamp(started)}
detected: {stamp(started)}
acknowledged: {stamp(ack)}
""" + ("" if going else f"mitigated: {stamp(mitigated)}\nresolved: {stamp(resolved)}\n") + ("audience: public\n" if public else "") + f"""runbooks: [{random.choice(RUNBOOKS)[0]}]
cause: {cause}
timeline:
  - {{ at: {stamp(started)}, event: Error rate of {names[hit[0]]} rises above 2 %, kind: detected }}
  - {{ at: {stamp(ack)}, event: On-call engineer takes over, kind: acknowledged }}
updates:
{updates}
---
Customers of {names[hit[0]]} saw errors. See the [runbook](../../runbooks/{random.choice(RUNBOOKS)[0]}.md).
""")
    if severity == "SEV1" and not going:
        put(f"postmortems/{id}.md", f"---\nincident: {id}\nstatus: published\nauthors: [{random.choice(ids)}]\npublished: {stamp(resolved + dt.timedelta(days=2))}\n" + ("audience: public\n" if public else "") +
            f"root-cause: {cause.replace('-', ' ')}\nactions:\n  - {{ id: ACT-{n}, what: Alert before it happens again, owner: {random.choice(ids)}, due: {(resolved + dt.timedelta(days=30)):%Y-%m-%d}, done: {min(NOW - dt.timedelta(days=1), resolved + dt.timedelta(days=21)):%Y-%m-%d}, kind: detect }}\n---\n"
            f"## Summary\n{title}.\n\n## Root cause\nThe {cause.replace('-', ' ')} was not seen in time.\n")

for n in range(30):
    day = NOW + dt.timedelta(days=7 - 14 * n)
    start = day.replace(hour=21, minute=0)
    status = "scheduled" if start > NOW else "completed" if n % 9 else "cancelled"
    put(f"maintenance/window-{n:02d}.md", f"---\nid: window-{n:02d}\ntitle: {random.choice(['Database upgrade', 'Replacement of network equipment', 'Storage migration'])}\nservices: [{', '.join(random.sample(services, 2))}]\n"
        f"scheduled: {{ from: {stamp(start)}, to: {stamp(start + dt.timedelta(hours=2))} }}\nstatus: {status}\naudience: public\nimpact: Short interruptions are possible.\n---\n")

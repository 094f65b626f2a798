#!/usr/bin/env python3
"""Times the gate over a long git history, as a whole process: with and without evidence from git, cold and with what was kept.

history.py --staged REPO --at-hand REPO --version VERSION [--commits 10000] [--rounds 3]

Makes two repositories of as many commits over as many incidents: by year and month, and all in one folder, which is the hard
case for git. Each commit adds an incident, every other one also edits an earlier one. Beside them stands `git log` over the
same. Nothing here judges: the figures are for people to compare.
"""
import argparse
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import tempfile
import time

from bench import SETTINGS, measured

SITE = "title: Bench\ntimezone: UTC\n"
FIRST = 1500000000


def path(layout, i):
    return f"incidents/INC-{i:05d}.md" if layout == "one folder" else f"incidents/{2000 + i % 24}/{1 + i // 24 % 12:02d}/INC-{i:05d}.md"


def incident(i, at, edit):
    stamp = time.strftime("%Y-%m-%dT%H:%MZ", time.gmtime(at))
    return f"---\nid: INC-{i:05d}\ntitle: Something {i}\nseverity: P1\nstatus: resolved\nstarted: {stamp}\nresolved: {stamp}\n---\nEdit {edit}.\n".encode()


def make(layout, commits, folder):
    """A repository, packed as `git gc` packs one."""
    chance = random.Random(7)
    subprocess.run(["git", "init", "-q", "-b", "main", folder], check=True)
    made = subprocess.Popen(["git", "-C", folder, "fast-import", "--quiet"], stdin=subprocess.PIPE)
    for n in range(commits):
        at = FIRST + 3600 * n
        files = [(n, 0)] + ([(chance.randrange(n), n)] if n % 2 else [])
        who = f"Bench <bench@example.org> {at} +0000"
        made.stdin.write(f"commit refs/heads/main\nauthor {who}\ncommitter {who}\ndata {len(str(n))}\n{n}\n".encode())
        for i, edit in files:
            text = incident(i, FIRST + 3600 * i, edit)
            made.stdin.write(f"M 100644 inline {path(layout, i)}\ndata {len(text)}\n".encode() + text + b"\n")
        made.stdin.write(b"\n")
    made.stdin.close()
    if made.wait():
        raise SystemExit("git fast-import failed")
    subprocess.run(["git", "-C", folder, "repack", "-adfq", "--window=3"], check=True)
    subprocess.run(["git", "-C", folder, "reset", "-q", "--hard", "main"], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--staged", required=True, help="local repository that holds the plugin")
    parser.add_argument("--at-hand", required=True, help="local repository that holds everything else")
    parser.add_argument("--version", required=True)
    parser.add_argument("--maven", default="mvn")
    parser.add_argument("--commits", type=int, default=10000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    print("| history | what | wall s | CPU s | peak MB |\n|---|---|---|---|---|", flush=True)
    for layout in ("by month", "one folder"):
        with tempfile.TemporaryDirectory(prefix="sitrep-bench-") as base:
            site, out, settings = (os.path.join(base, name) for name in ("site", "out", "settings.xml"))
            make(layout, options.commits, site)
            pathlib.Path(settings).write_text(SETTINGS.format(pathlib.Path(options.at_hand).resolve().as_uri()), "utf-8")
            gate = [options.maven, "-q", "-s", settings, f"-Dmaven.repo.local={os.path.abspath(options.staged)}",
                    f"dev.sitrep:sitrep-maven-plugin:{options.version}:check", "-Dsitrep.failOn=never",
                    "-Dsitrep.asOf=2026-02-20T02:00:00Z", f"-Dsitrep.output={out}", f"-Dsitrep.reports={base}/reports"]

            def row(what, before, command):
                runs = []
                for _ in range(options.rounds):
                    before()
                    runs.append(measured(command, site))
                wall, cpu, memory = (statistics.median(figures) for figures in zip(*runs))
                print(f"| {layout} | {what} | {wall:.2f} | {cpu:.2f} | {memory:.0f} |", flush=True)

            settled = pathlib.Path(site, "sitrep.yaml")
            settled.write_text(SITE, "utf-8")
            measured(gate, site)  # fetches what the plugin needs into the staged repository
            row("git log --name-only", lambda: None, ["git", "--no-pager", "log", "--name-only"])
            row("check", lambda: None, gate)
            settled.write_text(SITE + "gate: { evidence: git }\n", "utf-8")
            row("check with evidence, cold", lambda: shutil.rmtree(out, ignore_errors=True), gate)
            row("check with evidence, kept", lambda: None, gate)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Times the plugin's `site` goal as a whole process against Hugo on the same corpus, in turn.

bench.py --corpus CORPUS.PY --staged REPO --at-hand REPO --version VERSION [--sizes 1000,10000] [--rounds 3]

Prints a table: wall and CPU seconds (medians), peak memory of the largest process, pages, bytes. Hugo's columns are empty, and
a line says so, where it is not on the PATH. Nothing here judges: the figures are for people to compare.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def measured(command, cwd):
    """Runs a command to its end: wall seconds, CPU seconds of it and its children, peak memory in MB."""
    began = time.monotonic()
    with open(os.devnull, "wb") as nothing:
        child = subprocess.Popen(command, cwd=cwd, stdout=nothing, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        raise SystemExit("failed: " + " ".join(command))
    return time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def output_of(folder):
    """Pages and bytes below a folder."""
    pages = size = 0
    for base, _, files in os.walk(folder):
        for name in files:
            pages += name.endswith(".html")
            size += os.path.getsize(os.path.join(base, name))
    return pages, size


def row(name, size, runs, folder):
    wall, cpu, memory = (statistics.median(figures) for figures in zip(*runs))
    pages, total = output_of(folder)
    print(f"| {name} | {size:,} | {wall:.2f} | {cpu:.2f} | {max(r[2] for r in runs):.0f} | {pages:,} | {total / 1e6:.1f} |", flush=True)
    return wall, memory


SETTINGS = """<settings><mirrors><mirror><id>at-hand</id><mirrorOf>*</mirrorOf><url>{}</url></mirror></mirrors></settings>
"""


MATRIX = """clock: detected
levels:
  - id: down
    impact: All
    respond: {{ within: 5 minutes }}
    notify: [ {{ id: stakeholders, within: 30 minutes }}, {{ id: all-clear, within: 1 hour, after: resolved }} ]
    update: {{ every: 30 minutes }}
    restore: {{ within: 4 hours, pausable: true }}
    observe: {{ for: 30 minutes, after: mitigated }}
    report: {{ within: 24 hours }}
    postmortem: {{ within: 2 business days, calendar: office }}
    review: {{ within: 1 week }}
    escalate: [ {{ after: 0m, notify: [on-call] }}, {{ after: 30m, notify: [lead] }}, {{ after: 1h, notify: [cto] }} ]
{}"""
MILDER = """  - {{ id: {}, impact: Some, calendar: office, respond: {{ within: {} }}, update: {{ every: 4 hours }}, restore: {{ within: 16 hours }}, report: {{ within: 5 business days }} }}
"""
CALENDARS = """calendars:
  office: { timezone: Asia/Jakarta, hours: { mon-fri: "08:30-12:00, 13:00-17:30" }, holidays: { also: [2026-01-01, 2026-03-19] } }
"""


def check(options, settings, folder):
    """Times the gate: a site with the corpus' incidents and a full severity matrix, and one with none, for what a start costs."""
    gate = [options.maven, "-q", "-s", settings, f"-Dmaven.repo.local={os.path.abspath(options.staged)}",
            f"dev.sitrep:sitrep-maven-plugin:{options.version}:check", "-Dsitrep.failOn=never", "-Dsitrep.asOf=2026-02-20T02:00:00Z"]
    site, none = os.path.join(folder, "sitrep"), os.path.join(folder, "none")
    os.makedirs(none)
    for name in ("sitrep.yaml", "services.yaml", "contacts.yaml"):
        if os.path.exists(os.path.join(site, name)):
            shutil.copy(os.path.join(site, name), none)
    for base in (site, none):
        with open(os.path.join(base, "severities.yaml"), "w", encoding="utf-8") as file:
            file.write(MATRIX.format(MILDER.format("disrupted", "4 hours") + MILDER.format("notice", "8 hours")))
        with open(os.path.join(base, "calendars.yaml"), "w", encoding="utf-8") as file:
            file.write(CALENDARS)
    measured(gate, none)
    return [measured(gate, none) for _ in range(options.rounds)], [measured(gate, site) for _ in range(options.rounds)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--staged", required=True, help="local repository that holds the plugin")
    parser.add_argument("--at-hand", required=True, help="local repository that holds everything else")
    parser.add_argument("--version", required=True)
    parser.add_argument("--maven", default="mvn")
    parser.add_argument("--sizes", default="1000,10000")
    parser.add_argument("--checked", type=int, default=2000, help="incidents for the goal check")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    if not os.path.exists(options.corpus):
        raise SystemExit(f"no corpus generator at {options.corpus}: the benchmark needs ../shared/bench")
    hugo = shutil.which("hugo")
    if hugo is None:
        print("hugo is not on the PATH (Debian's package hugo): its rows are left out")
    print("| generator | incidents | wall s | CPU s | peak MB | pages | MB written |\n|---|---|---|---|---|---|---|", flush=True)
    for size in (int(s) for s in options.sizes.split(",")):
        with tempfile.TemporaryDirectory(prefix="sitrep-bench-") as folder:
            subprocess.run([sys.executable, options.corpus, str(size), folder], check=True)
            site, out = os.path.join(folder, "sitrep"), os.path.join(folder, "out-sitrep")
            settings = os.path.join(folder, "settings.xml")
            with open(settings, "w", encoding="utf-8") as file:
                file.write(SETTINGS.format(pathlib.Path(options.at_hand).resolve().as_uri()))
            build = [options.maven, "-q", "-s", settings, f"-Dmaven.repo.local={os.path.abspath(options.staged)}",
                     f"dev.sitrep:sitrep-maven-plugin:{options.version}:site", f"-Dsitrep.output={out}",
                     "-Dsitrep.asOf=2026-02-20T02:00:00Z"]
            yardstick = [hugo, "-s", os.path.join(folder, "hugo"), "-d", os.path.join(folder, "out-hugo"), "--quiet"]
            ours, theirs = [], []
            measured(build, site)  # fetches what the plugin needs into the staged repository
            for _ in range(options.rounds):
                shutil.rmtree(out, ignore_errors=True)
                ours.append(measured(build, site))
                if hugo is not None:
                    shutil.rmtree(os.path.join(folder, "out-hugo"), ignore_errors=True)
                    theirs.append(measured(yardstick, folder))
            wall, memory = row("sitrep", size, ours, out)
            if theirs:
                other_wall, other_memory = row("hugo", size, theirs, os.path.join(folder, "out-hugo"))
                print(f"\nsitrep / hugo at {size:,}: wall {wall / other_wall:.2f}, memory {memory / other_memory:.2f}\n", flush=True)
    with tempfile.TemporaryDirectory(prefix="sitrep-bench-") as folder:
        subprocess.run([sys.executable, options.corpus, str(options.checked), folder], check=True)
        settings = os.path.join(folder, "settings.xml")
        with open(settings, "w", encoding="utf-8") as file:
            file.write(SETTINGS.format(pathlib.Path(options.at_hand).resolve().as_uri()))
        print("\n| goal check | wall s | CPU s | peak MB |\n|---|---|---|---|", flush=True)
        empty, full = check(options, settings, folder)
        for name, runs in (("no incidents", empty), (f"{options.checked:,} incidents", full)):
            wall, cpu, memory = (statistics.median(figures) for figures in zip(*runs))
            print(f"| {name} | {wall:.2f} | {cpu:.2f} | {memory:.0f} |", flush=True)


if __name__ == "__main__":
    main()

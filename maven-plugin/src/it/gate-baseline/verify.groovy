import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n').replace(basedir.path, 'BASEDIR')
// What each run printed about the records, from its first line to Maven's next one.
def printed = log.split(/(?m)^\[(?:INFO|WARNING|ERROR)] Sitrep looked at BASEDIR\/src\/sitrep:\n/).drop(1)
        .collect { it.split(/(?m)^\[(?:INFO|WARNING|ERROR)] /)[0] }
def gate = { folder -> new JsonSlurper().parse(new File(basedir, "target/$folder/gate.json")) }
assert !log.contains('at dev.sitrep.'): 'a stack trace'

assert log.contains('[INFO] baseline.yaml holds 1 finding now; what is new fails the build')
def kept = """1 in the baseline in 1 file
next: the gate turns red 2026-01-31T23:59:59Z, in 7d 4h: action ACT-1 of INC-20260119-001 (rini)
"""
def later = """incidents/2026/INC-20260119-001.md:16:74: error: [action-overdue] action ACT-1 of INC-20260119-001 (P1) was due 2026-01-31, 1s ago
  16 |   - { id: ACT-1, what: Close connections after backup, owner: rini, due: 2026-01-31 }
     |                                                                          ^
  why:  it states its own due date (incidents/2026/INC-20260119-001.md:16)
  who:  rini
  hint: do it, and write 'done' with the day, or waive it in waivers.yaml
1 error, 1 in the baseline in 1 file
next: nothing is due
"""
assert printed == [kept, kept, later]
assert [gate('written'), gate('kept'), gate('later')]*.verdict == ['pass', 'pass', 'fail']
assert gate('later').findings*.rule == ['action-overdue', 'postmortem-overdue']
assert gate('later').findings*.disposition == ['open', 'baseline']

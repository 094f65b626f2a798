import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n').replace(basedir.path, 'BASEDIR')
// What each run printed about the records, from its first line to Maven's next one.
def printed = log.split(/(?m)^\[(?:INFO|WARNING|ERROR)] Sitrep looked at BASEDIR\/src\/sitrep:\n/).drop(1)
        .collect { it.split(/(?m)^\[(?:INFO|WARNING|ERROR)] /)[0] }
def gate = { folder -> new JsonSlurper().parse(new File(basedir, "target/$folder/gate.json")) }
assert !log.contains('at dev.sitrep.'): 'a stack trace'

assert printed == ["""incidents/2026/INC-20260119-001.md:14:11: error: [postmortem-overdue] RCA for INC-20260119-001 (P1) was due 2026-01-21T15:10Z, 3d 4h ago
  14 | resolved: 2026-01-19T15:10Z
     |           ^
  why:  P1 asks for an RCA within 48 hours of 'resolved' (severities.yaml:17)
  who:  daniel
  hint: publish postmortems/INC-20260119-001.md, or waive it in waivers.yaml
1 error in 1 file
next: the gate turns red 2026-01-31T23:59:59Z, in 7d 4h: action ACT-1 of INC-20260119-001 (rini)
"""]
assert log.contains('BUILD FAILURE')
def report = gate('sitrep/reports')
assert report.verdict == 'fail'
assert report.findings*.fingerprint*.length() == [20]
assert report.findings*.rule == ['postmortem-overdue']
def owed = report.obligations.find { it.kind == 'postmortem' }
assert [owed.state, owed.deadline, owed.policy] == ['overdue', '2026-01-21T15:10:00Z', 'severities.yaml:17']
assert report.next.at == '2026-01-31T23:59:59Z'

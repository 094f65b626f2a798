def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def tree = (log =~ /(?m)^::stop-commands::([0-9a-f]{64})$/)[0][1]
def shown = log.substring(log.indexOf('::stop-commands::'), log.indexOf("::${tree}::"))
assert shown.contains('docs/') == false
assert shown.contains('incidents/INC-20260119-001.md:10:11: error: [postmortem-overdue] RCA for INC-20260119-001 (P1) was due 2026-01-21T15:10Z')
assert log.contains('\n::error file=docs/status/incidents/INC-20260119-001.md,line=10,col=11,title=postmortem-overdue::RCA for INC-20260119-001 (P1) was due 2026-01-21T15:10Z, 29d 10h ago%0Awhy: P1 asks')

def summary = new File(basedir, 'summary-of-the-step.md').text
def reports = new File(basedir, 'target/sitrep/reports')
assert summary == 'Another step wrote this.\n' + new File(reports, 'summary.md').text
assert summary.contains('## Sitrep: the gate fails')
assert reports.list().sort() == ['TEST-sitrep.xml', 'code-quality.json', 'gate.json', 'sitrep.sarif', 'summary.md']

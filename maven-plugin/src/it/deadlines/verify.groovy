import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text.replace('\r\n', '\n').replace(basedir.path, 'BASEDIR')
def start = log.indexOf('Deadlines of ')
def printed = log.substring(start, log.indexOf('[INFO] ----', start))
assert printed == new File(basedir, 'expected.txt').text
assert log.contains("sitrep.horizon: ")
assert !log.substring(start).contains('Exception:'): 'a stack trace'

def reports = new File(basedir, 'target/sitrep/reports')
def json = new JsonSlurper().parse(new File(reports, 'deadlines.json'))
assert json.asOf == '2026-02-20T02:00:00Z'
assert json.overdue*.target == ['postmortem']
assert json.waived*.state == ['waived']
assert json.next.target == 'runbook-review'
def ics = new File(reports, 'deadlines.ics').text
assert ics.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')
assert ics.contains('\r\nSUMMARY:Overdue: postmortem of INC-1 (P1)\r\n')
assert ics.contains('\r\nURL:https://status.ferries.example/incidents/INC-1/\r\n')

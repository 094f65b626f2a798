import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text.replace('\r\n', '\n').replace(basedir.path, 'BASEDIR')
def printed = log.substring(log.indexOf('[ERROR] Sitrep looked at'), log.indexOf('[INFO] ----', log.indexOf('[ERROR] Sitrep looked at')))
def expected = new File(basedir, 'expected.txt').text
assert printed == expected
assert log.contains('''check (default) on project check-fail: 4 errors in 2 files
[ERROR]   report: BASEDIR/target/sitrep/reports/gate.json
[ERROR]   again:  mvn sitrep:check@default
''')
assert log.contains('BUILD FAILURE') && !log.contains('Exception:')

def gate = new JsonSlurper().parse(new File(basedir, 'target/sitrep/reports/gate.json'))
assert gate.verdict == 'fail'
assert gate.asOf == '2026-02-20T02:00:00Z'
assert gate.findings*.rule == ['unknown-service', 'promise-unknown', 'time-invalid', 'unknown-party']
assert new File(basedir, 'target/sitrep/public/index.html').exists(): 'the gate held the site back'

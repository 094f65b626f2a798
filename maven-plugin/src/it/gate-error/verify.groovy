import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n').replace(basedir.path, 'BASEDIR')
// What each run printed about the records, from its first line to Maven's next one.
def printed = log.split(/(?m)^\[(?:INFO|WARNING|ERROR)] Sitrep looked at BASEDIR\/src\/sitrep:\n/).drop(1)
        .collect { it.split(/(?m)^\[(?:INFO|WARNING|ERROR)] /)[0] }
def gate = { folder -> new JsonSlurper().parse(new File(basedir, "target/$folder/gate.json")) }
assert !log.contains('at dev.sitrep.'): 'a stack trace'

assert printed.size() == 0
[
    'what was touched cannot be told without sitrep.since: the branch, tag or commit that the change goes to, such as origin/main',
    "there is no branch, tag or commit 'origin/main'; fetch it, or name another with sitrep.since",
    "sitrep.enforce: 'sometimes' is not one of always, touched, never",
].each { assert log.contains(it) }
assert [gate('unsaid'), gate('unknown'), gate('sitrep/reports')]*.verdict == ['error', 'error', 'error']

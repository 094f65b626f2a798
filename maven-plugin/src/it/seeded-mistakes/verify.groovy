import groovy.json.JsonSlurper

// expected.txt: one mistake a line, "path:line rule", in any order. The records hold these and no others.
def expected = new File(basedir, 'expected.txt').readLines().findAll { it && !it.startsWith('#') }.sort()
def gate = new JsonSlurper().parse(new File(basedir, 'target/sitrep/reports/gate.json'))
def found = gate.findings.collect { "${it.path}:${it.line} ${it.rule}".toString() }.sort()
assert found - expected == []: 'found and not seeded'
assert expected - found == []: 'seeded and not found'
assert found.size() == 32

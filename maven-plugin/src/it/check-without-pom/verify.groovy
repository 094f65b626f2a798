def log = new File(basedir, 'build.log').text
assert log.contains('pages/about.md:4:8: error: [unknown-party]')
assert log =~ /again:  mvn dev\.sitrep:sitrep-maven-plugin:\S+:check -Dsitrep\.asOf=2026-02-20\n/
assert new File(basedir, 'target/sitrep/reports/gate.json').text.contains('"asOf": "2026-02-20T00:00:00Z"')
assert new File(basedir, 'target/sitrep/public/index.html').exists()
assert log =~ /sitrep:check\n\s+Checks the records/

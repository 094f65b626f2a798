assert new File(basedir, 'build.log').text.count('[INFO] Skipped: sitrep.skip is set') == 2
assert new File(basedir, 'target/sitrep/reports/gate.json').text.contains('"verdict": "skipped"')
assert !new File(basedir, 'target/sitrep/public').exists()

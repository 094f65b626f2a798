// The verdict of a run before, which must not stand for one that did not look.
def gate = new File(basedir, 'target/sitrep/reports/gate.json')
gate.parentFile.mkdirs()
gate.text = '{ "verdict": "pass" }'
return true

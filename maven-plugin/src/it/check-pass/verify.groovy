def log = new File(basedir, 'build.log').text
assert log =~ /check \(default\) @ check-pass/
assert log.contains('no findings')
def gate = new File(basedir, 'target/sitrep/reports/gate.json').text
assert gate.replaceFirst(/"tree": "[0-9a-f]{64}"/, '"tree": "…"') == '''{
  "verdict": "pass",
  "asOf": "2026-02-20T02:00:00Z",
  "tree": "…",
  "enforce": "always",
  "findings": [],
  "obligations": [],
  "next": null
}
'''

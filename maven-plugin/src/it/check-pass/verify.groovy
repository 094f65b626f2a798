def log = new File(basedir, 'build.log').text
assert log =~ /check \(default\) @ check-pass/
assert log.replace('\r\n', '\n').contains('\nno findings\nnext: nothing is due\n')
def gate = new File(basedir, 'target/sitrep/reports/gate.json').text
assert gate.replaceFirst(/"tree": "[0-9a-f]{64}"/, '"tree": "…"') == '''{
  "verdict": "pass",
  "asOf": "2026-02-20T02:00:00Z",
  "tree": "…",
  "enforce": "always",
  "findings": [],
  "obligations": [
    {
      "record": "INC-1",
      "kind": "respond",
      "target": "respond",
      "severity": "P1",
      "owner": null,
      "anchor": "2026-01-19T14:32:00Z",
      "deadline": "2026-01-19T14:37:00Z",
      "fulfilled": "2026-01-19T14:33:00Z",
      "state": "met",
      "explained": false,
      "waiver": null,
      "working": "started Mon 19 Jan 21:32 WIB + 5 minutes = Mon 19 Jan 21:37 WIB",
      "policy": "severities.yaml:5",
      "source": "incidents/INC-1.md:8"
    }
  ],
  "next": null
}
'''

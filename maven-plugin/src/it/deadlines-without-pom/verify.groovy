def log = new File(basedir, 'build.log').text.replace('\r\n', '\n').replace(basedir.path, 'BASEDIR')
assert log.contains('Deadlines of No pom for rini, Fri 20 Feb 2026 00:00 UTC (2026-02-20T00:00Z)\n')
assert log.contains('''OVERDUE: 1
  for 17d  since 2026-02-02T23:59Z  review of runbook tickets-down    rini
      reviewed Fri 2 Jan + 1 month = Mon 2 Feb (runbooks/tickets-down.md:9)
''')
assert log.contains('DUE NEXT, until Fri 6 Mar 2026 00:00 UTC: nothing\n')
assert log.contains('[INFO] Wrote BASEDIR/target/sitrep/reports/deadlines.ics\n')
assert new File(basedir, 'target/sitrep/reports/deadlines.json').text.contains('"owner": "rini"')

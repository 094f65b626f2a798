def log = new File(basedir, 'build.log').text.replace(basedir.path, 'BASEDIR')
[
    "sitrep.asOf: 'yesterday' is not a time with its zone; write it like 2026-02-20T00:00:00Z, or 2026-02-20 for the start of that day in UTC",
    'there is no sitrep.yaml in BASEDIR; run Maven in the folder of the records, or say where they are: -Dsitrep.source=FOLDER',
    "sitrep.theme: unknown theme 'docsy'; there are beacon and ledger",
].each { assert log.contains(it) }
assert !log.contains('Exception:'): 'a stack trace'
return true

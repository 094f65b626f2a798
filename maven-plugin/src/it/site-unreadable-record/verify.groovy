def site = new File(basedir, 'target/sitrep')
assert new File(site, 'public/incidents/INC-1/index.html').exists(): 'a bad record cost a good one'
def page = new File(site, 'internal/incidents/INC-2/index.html').text
assert page.contains('incidents/INC-2.md'): 'the page does not say where'
assert !new File(site, 'public/incidents/INC-2').exists(): 'the page of an unreadable record is public'
def log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] unreadable records: 1; sitrep:check says why')
assert log =~ /(?m)^incidents\/INC-2\.md:\d+:\d+: error: \[yaml-syntax\]/

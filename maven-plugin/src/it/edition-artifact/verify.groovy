def log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('at dev.sitrep.'): 'a stack trace'

// What is attached is listed by its coordinates; what is not goes to the folder.
def list = new File(basedir, 'src/sitrep/editions/editions.yaml').getText('UTF-8')
assert list.contains('artifact: "it:edition-artifact:zip:site-public:2026.1"')
assert list.contains('file: "2026.1/internal.zip"')
assert !new File(basedir, 'src/sitrep/editions/2026.1/public.zip').exists()
assert list.count('- name:') == 1
assert log.contains('Edition 2026.1 was frozen before, and stays as it is')

// The site has it, from the local repository and from the folder.
assert new File(basedir, 'target/sitrep/public/editions/2026.1/pages/about/index.html').getText('UTF-8').contains('Edition 2026.1')
assert new File(basedir, 'target/sitrep/internal/editions/2026.1/pages/about/index.html').exists()

// What nobody has is named, and the rest stands.
def missing = 'the artifact it:never-deployed:zip:site-public:2025.4 could not be resolved: '
assert log.contains('[WARNING] edition 2025.4 for public is not served: ' + missing)
assert log.contains("error: [edition-unavailable] edition 2025.4 for 'public' cannot be served: " + missing)
assert new File(basedir, 'target/elsewhere/public/pages/about/index.html').exists()
assert new File(basedir, 'target/elsewhere/public/editions/2025.4/index.html').getText('UTF-8').contains('Its file cannot be found.')
return true

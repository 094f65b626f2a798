import groovy.json.JsonSlurper
import java.security.MessageDigest
import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').getText('UTF-8').replace(basedir.path, 'BASEDIR')
assert !log.contains('at dev.sitrep.'): 'a stack trace'
def kept = new File(basedir, 'src/sitrep/editions')
def output = new File(basedir, 'target/sitrep')
def sha256 = { File file -> MessageDigest.getInstance('SHA-256').digest(file.bytes).encodeHex().toString() }

// Byte for byte as frozen, each audience its own.
['public', 'internal'].each { audience ->
    ['2026.1', '2026.2'].each { name ->
        def files = 0
        new ZipFile(new File(kept, "$name/${audience}.zip")).withCloseable { zip ->
            zip.entries().each { entry ->
                assert zip.getInputStream(entry).bytes == new File(output, "$audience/editions/$name/${entry.name}").bytes
                files++
            }
        }
        def served = 0
        new File(output, "$audience/editions/$name").eachFileRecurse(groovy.io.FileType.FILES) { served++ }
        assert files == served && files > 10
    }
}
def page = { path -> new File(output, path).getText('UTF-8') }
assert page('public/editions/2026.1/pages/about/index.html').contains('about us')
assert page('public/editions/2026.1/theme/site.css').contains('#123456')
assert page('public/editions/2026.2/pages/about/index.html').contains('about all of us')
assert page('public/theme/site.css').contains('#654321')
assert !new File(output, 'public/editions/2026.1/pages/new').exists()
assert page('public/pages/new/index.html').contains('href="../../editions/changes/2026.1/index.html#')

// The list says what git knows, and how to check it.
def editions = new JsonSlurper().parse(new File(output, 'public/editions/editions.json'))
assert editions*.version == ['2026.2', '2026.1']
assert editions*.aliases == [['latest', 'approved'], []]
assert editions*.uncommitted == [true, false]
assert editions*.commit.toSet().size() == 1 && editions[0].commit.length() == 40
assert editions*.sha256 == [sha256(new File(kept, '2026.2/public.zip')), sha256(new File(kept, '2026.1/public.zip'))]
assert log.contains('The records hold changes that are in no commit; the edition says so')

// What was frozen is not frozen anew, and what is the same has the same bytes.
assert log.contains("sitrep.edition: '2026.1' is taken in BASEDIR/src/sitrep/editions/editions.yaml")
assert log.contains('Edition 2026.1 was frozen before, and stays as it is')
assert new File(basedir, 'target/again/2026.1/public.zip').bytes == new File(kept, '2026.1/public.zip').bytes
assert new File(basedir, 'target/again/2026.1/internal.zip').bytes == new File(kept, '2026.1/internal.zip').bytes
assert log.contains("sitrep.edition: '../2026.3' cannot be the name of an edition")
assert !new File(output, '.sitrep/edition/public').exists()

// What cannot be served is named, and everything else is there.
assert log.contains('[WARNING] edition 2026.1 for public is not served: there is no file editions/2026.1/public.zip')
assert log.contains('[WARNING] edition 2026.1 for internal is not served: ')
assert new File(basedir, 'target/broken/public/editions/2026.1/index.html').getText('UTF-8').contains('This edition cannot be shown.')
assert new File(basedir, 'target/broken/public/pages/about/index.html').exists()
assert log.contains("editions/editions.yaml:6:15: error: [edition-unavailable] edition 2026.1 for 'public' cannot be served")
assert log.contains("error: [edition-unavailable] edition 2026.1 for 'internal' cannot be served: its SHA-256 is ")
return true

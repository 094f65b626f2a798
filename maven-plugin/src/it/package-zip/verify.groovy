import java.util.zip.ZipFile

def target = new File(basedir, 'target')
def site = new File(target, 'package-zip-1-site-public.zip')
assert site.bytes == new File(target, 'package-zip-1-every-public.zip').bytes
assert new File(target, 'package-zip-1-every-internal.zip').exists()
assert !new File(target, 'package-zip-1-site-internal.zip').exists(): 'an internal site is attached unasked'

def pages = 0
new ZipFile(site).withCloseable { zip ->
    def names = zip.entries().collect { it.name }
    assert names == names.sort(false)
    zip.entries().each { entry ->
        assert entry.timeLocal.toString() == '2026-01-01T00:00'
        assert zip.getInputStream(entry).bytes == new File(target, "sitrep/public/${entry.name}").bytes
        pages++
    }
}
def written = 0
new File(target, 'sitrep/public').eachFileRecurse(groovy.io.FileType.FILES) { written++ }
assert pages == written && pages > 3
return true

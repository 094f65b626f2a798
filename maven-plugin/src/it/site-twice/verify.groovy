def files = { File folder ->
    def found = [:]
    folder.eachFileRecurse(groovy.io.FileType.FILES) { found[folder.toPath().relativize(it.toPath()).toString()] = it }
    found
}
def site = files(new File(basedir, 'target/sitrep'))
def between = files(new File(basedir, 'target/between'))
assert site['public/index.html'] && site['internal/index.html']
assert site.keySet() == between.keySet()
def since = between.values()*.lastModified().min()
site.each { path, file ->
    assert file.bytes == between[path].bytes: "$path differs"
    assert file.lastModified() <= since: "$path was written again"
}
def log = new File(basedir, 'build.log').text
assert log =~ /public: \d+ pages in .* \(files: 0 written, \d+ unchanged, 0 removed\)/
return true

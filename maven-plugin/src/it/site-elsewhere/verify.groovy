def files = { File folder ->
    def found = [:]
    folder.eachFileRecurse(groovy.io.FileType.FILES) { found[folder.toPath().relativize(it.toPath()).toString()] = it.bytes }
    found
}
def one = files(new File(basedir, 'target/one'))
def two = files(new File(basedir, 'elsewhere/out'))
assert one.keySet().containsAll(['public/index.html', 'internal/index.html', 'reports/gate.json'])
assert one.keySet() == two.keySet()
one.each { path, bytes -> assert bytes == two[path]: "$path differs" }
return true

def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n').replace(basedir.path, 'BASEDIR')
assert !log.contains('at dev.sitrep.'): 'a stack trace'
def files = { File folder ->
    def found = [:] as TreeMap
    folder.eachFileRecurse(groovy.io.FileType.FILES) { found[folder.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeBase64().toString() }
    found
}
['public', 'internal'].each { audience ->
    def travelled = files(new File(basedir, "target/travelled/$audience"))
    assert travelled.size() > 10
    assert !travelled.containsKey('pages/later/index.html')
    assert travelled == files(new File(basedir, "target/built/$audience"))
}
assert log.contains("Sitrep looked at BASEDIR/src/sitrep at 'v1':")
assert log.contains("there is no branch, tag or commit 'v9'")
assert log.contains('sitrep.urls=write writes to the source folder, and cannot go with sitrep.ref')
assert new File(basedir, 'src/sitrep/sitrep.yaml').text.endsWith('# not committed\n')
assert !new File(basedir, 'src/sitrep/urls.txt').exists()
return true

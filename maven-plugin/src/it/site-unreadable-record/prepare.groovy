def source = new File(basedir, 'src/sitrep')
new File(records, 'example').eachFileRecurse(groovy.io.FileType.FILES) {
    def target = new File(source, new File(records, 'example').toPath().relativize(it.toPath()).toString())
    target.parentFile.mkdirs()
    target.bytes = it.bytes
}
new File(source, 'incidents/INC-2.md').text = '---\nid: INC-2\ntitle: "never closed\n---\nProse.\n'
return true

def copy = { File from, File to ->
    from.eachFileRecurse(groovy.io.FileType.FILES) {
        def target = new File(to, from.toPath().relativize(it.toPath()).toString())
        target.parentFile.mkdirs()
        target.bytes = it.bytes
    }
}
copy(new File(records, 'example'), new File(basedir, 'one'))
copy(new File(records, 'example'), new File(basedir, 'elsewhere/deeper/two'))
return true

def log = new File(basedir, 'build.log').text
assert new File(basedir, 'with/target/sitrep/public/index.html').exists()
['', 'without/'].each {
    assert log.contains("Nothing to do: there is no sitrep.yaml in ${new File(basedir, it).path}")
    assert !new File(basedir, "${it}target").exists()
}
return true

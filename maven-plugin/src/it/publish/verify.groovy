def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n').replace(basedir.path, 'BASEDIR')
assert !log.contains('at dev.sitrep.'): 'a stack trace'
def git = { String... words ->
    def run = (['git', '--git-dir', 'remote.git'] + words.toList()).execute(null, basedir)
    def said = new StringBuffer()
    run.waitForProcessOutput(said, said)
    assert run.exitValue() == 0: said
    said.toString()
}

def target = 'branch gh-pages of BASEDIR/remote.git'
assert log.contains("Would publish the site for 'public' to $target (")
assert log =~ /(?m)^\[INFO]   \+ index\.html$/
assert log =~ /Published the site for 'public' to \Q$target\E as [0-9a-f]{10} \(\d+ added, 0 changed, 0 removed\)/
assert log.contains("Nothing to publish: $target has the site for 'public' as it is")
assert log =~ /Published the site for 'public' to BASEDIR\/www\/status \(\d+ added/
assert log.contains("is the one for 'public', and this is the one for 'internal'")
assert log.contains("the branch 'main' is the one that the records are on; publish to another: -Dsitrep.publish.branch=gh-pages")

assert git('log', '--format=%an <%ae> %aI %s', 'gh-pages') ==
        "Rini <rini@status.example> 2026-02-20T02:00:00+00:00 Publish the site for 'public' as of 2026-02-20T02:00:00Z\n"
git('fsck', '--strict')

def files = { File folder ->
    def found = [:] as TreeMap
    folder.eachFileRecurse(groovy.io.FileType.FILES) { found[folder.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeBase64().toString() }
    found
}
def site = files(new File(basedir, 'target/sitrep/public'))
new File(basedir, 'clone').with { clone ->
    def run = ['git', 'clone', '-q', '-b', 'gh-pages', 'remote.git', clone.path].execute(null, basedir)
    assert run.waitFor() == 0
    new File(clone, '.git').deleteDir()
    def published = files(clone)
    assert published.remove('.nojekyll') == ''
    assert published.remove('.sitrep-published')
    assert published == site
}
def folder = files(new File(basedir, 'www/status'))
folder.keySet().removeAll(['.nojekyll', '.sitrep-published'])
assert folder == site
return true

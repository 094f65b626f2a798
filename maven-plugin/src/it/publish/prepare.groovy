import static java.nio.file.StandardCopyOption.REPLACE_EXISTING
import java.nio.file.Files

def from = new File(records, 'example').toPath()
def site = new File(basedir, 'src/sitrep')
Files.walk(from).each {
    def to = site.toPath().resolve(from.relativize(it).toString())
    Files.isDirectory(it) ? Files.createDirectories(to) : Files.copy(it, to, REPLACE_EXISTING)
}

def git = { String... words ->
    def settings = ['-c', 'user.name=Rini', '-c', 'user.email=rini@status.example', '-c', 'commit.gpgsign=false',
            '-c', 'core.hooksPath=none', '-c', 'init.defaultBranch=main']
    def run = (['git'] + settings + words.toList()).execute(null, basedir)
    def said = new StringBuffer()
    run.waitForProcessOutput(said, said)
    assert run.exitValue() == 0: said
}
git('init', '-q')
git('add', 'src')
git('commit', '-q', '-m', 'Records')
git('init', '-q', '--bare', 'remote.git')
git('remote', 'add', 'origin', './remote.git')
return true

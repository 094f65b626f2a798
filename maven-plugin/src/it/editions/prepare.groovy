import static java.nio.file.StandardCopyOption.REPLACE_EXISTING
import java.nio.file.Files

def from = new File(records, 'example').toPath()
def site = new File(basedir, 'src/sitrep')
Files.walk(from).each {
    def to = site.toPath().resolve(from.relativize(it).toString())
    Files.isDirectory(it) ? Files.createDirectories(to) : Files.copy(it, to, REPLACE_EXISTING)
}
new File(site, 'theme').mkdirs()
new File(site, 'theme/site.css').text = ':root { --accent-site: #123456 }\n'

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
git('tag', 'v1')
new File(site, 'theme/site.css').text = ':root { --accent-site: #654321 }\n'
new File(site, 'pages/about.md').text = new File(site, 'pages/about.md').text.replace('about us', 'about all of us')
new File(site, 'pages/new.md').text = '---\nid: new\ntitle: New\naudience: public\n---\nThis came later.\n'
return true

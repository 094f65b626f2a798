import static java.nio.file.StandardCopyOption.REPLACE_EXISTING
import java.nio.file.Files

def from = new File(records, 'example').toPath()
def site = new File(basedir, 'src/sitrep')
Files.walk(from).each {
    def to = site.toPath().resolve(from.relativize(it).toString())
    Files.isDirectory(it) ? Files.createDirectories(to) : Files.copy(it, to, REPLACE_EXISTING)
}
return true

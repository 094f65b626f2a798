import static java.nio.file.StandardCopyOption.REPLACE_EXISTING
import java.nio.file.Files

def from = new File(records, 'late').toPath()
def site = new File(basedir, 'src/sitrep')
Files.walk(from).each {
    def to = site.toPath().resolve(from.relativize(it).toString())
    Files.isDirectory(it) ? Files.createDirectories(to) : Files.copy(it, to, REPLACE_EXISTING)
}
new File(site, 'waivers.yaml').text = """waivers:
  - id: W-1
    rule: postmortem-overdue
    record: INC-20260119-001
    why: Daniel is ill
    owner: daniel
    approved-by: rini
    granted: 2026-01-21
    until: 2026-01-28
"""
return true

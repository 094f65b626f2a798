def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
assert !log.contains('at dev.sitrep.'): 'a stack trace'
assert log =~ /\[INFO] urls\.txt: \d+ addresses added, \d+ in all/

def lines = new File(basedir, 'src/sitrep/urls.txt').readLines('UTF-8')
assert lines[0].startsWith('# Every address that this site has published')
assert lines.containsAll(['public index.html', 'public runbooks/disk-almost-full/index.html', 'public runbooks/disk-full/index.html'])
assert lines.drop(2) == lines.drop(2).sort(false)

def gone = lines.indexOf('public runbooks/disk-full/index.html') + 1
assert log.contains("urls.txt:$gone:1: error: [url-vanished] the site for 'public' has nothing at 'runbooks/disk-full/index.html' any more")
assert log.contains("sitrep.urls: 'wirte' is not one of read, write")

def page = new File(basedir, 'src/sitrep/pages/about.md')
page.parentFile.mkdirs()
new File(basedir, 'src/sitrep/sitrep.yaml').text = 'title: Example\nurl: https://status.example/\ntimezone: UTC\n'
def damaged = new String('Daniel \u2014 on call \u2192 now'.getBytes('UTF-8'), 'windows-1252')
page.setText("---\nid: about\ntitle: About\n---\n$damaged\n", 'UTF-8')
return true

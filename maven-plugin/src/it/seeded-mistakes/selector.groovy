return new File(basedir, 'expected.txt').exists()

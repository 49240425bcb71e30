#!/usr/bin/env python3
"""errno.py COMPILER HEADING… > errno-….tsv: the names and numbers of errno.h as a compiler has them, under these headings."""
import re
import subprocess
import sys

compiler, headings = sys.argv[1], sys.argv[2:]
source = '#include <errno.h>\n'
run = lambda text, *options: subprocess.run([compiler, '-x', 'c', '-w', *options, '-'], input=text, capture_output=True, text=True, check=True).stdout
names = sorted(set(re.findall(r'^#define (E[A-Z0-9]+) ', run(source, '-E', '-dM'), re.M)))
probed = run(source + ''.join('probe_%s %s\n' % ('x' + name, name) for name in names), '-E', '-P')
for heading in headings:
    print('# ' + heading)
for name, value in re.findall(r'^probe_x(\w+) (\d+)$', probed, re.M):
    print('%s\t%s' % (name, value))

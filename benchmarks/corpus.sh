#!/bin/sh
# Measures the generator over a page collection and updates docs/performance.md.
# usage: benchmarks/corpus.sh PAGES-DIR-OR-ARCHIVE [ROUNDS]
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
[ $# -ge 1 ] || { echo "usage: benchmarks/corpus.sh PAGES-DIR-OR-ARCHIVE [ROUNDS]" >&2; exit 2; }
. "$here/.mvn/find-jdk.sh"

pages=$1
if [ -f "$pages" ]; then
    unpacked=$(mktemp -d)
    trap 'rm -rf "$unpacked"' EXIT
    tar -xf "$pages" -C "$unpacked"
    pages=$unpacked
fi

"$here/mvnw" -q -B -f "$here/pom.xml" -P benchmarks,tool -pl benchmarks -am package dependency:build-classpath \
    -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=runtime
"$JAVA_HOME/bin/java" -cp "$here/benchmarks/target/docbind-benchmarks-0.1.0.jar:$(cat "$here/benchmarks/target/classpath.txt")" \
    dev.docbind.benchmarks.corpus.CorpusBenchmark "$pages" "${2:-5}" "$here/docs/performance.md"

#!/bin/sh
# Takes the pictures of this folder: renders the Javadoc of the committed bindings together with that of the runtime and
# photographs it with a headless Chromium, at desk and at phone width. Usage: docs/images/render.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
. "$root/.mvn/find-jdk.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
    echo "needs a Chromium (Debian: chromium)" >&2
    exit 2
}

"$JAVA_HOME/bin/javadoc" -quiet -notimestamp -encoding UTF-8 -d "$work" \
    --module-source-path "dev.docbind.bindings=$root/generated/src/main/java" \
    --module-source-path "dev.docbind.runtime=$root/runtime/src/main/java" \
    --module dev.docbind.bindings,dev.docbind.runtime >"$work/javadoc.log" 2>&1 || { cat "$work/javadoc.log" >&2; exit 1; }

# take NAME PAGE WIDTH HEIGHT; the page lies in a frame, because a page scrolled to an anchor is photographed blank.
take() {
    printf '<!doctype html><body style="margin:0"><iframe src="%s" style="border:0;width:%spx;height:%spx"></iframe>' \
        "dev.docbind.bindings/dev/docbind/bindings/$2" "$3" "$4" >"$work/frame.html"
    "$browser" --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars \
        --allow-file-access-from-files --user-data-dir="$work/profile" --window-size="$3,$4" \
        --screenshot="$here/$1.png" "file://$work/frame.html" >/dev/null 2>&1
    echo "$1.png"
}

function='ws2spi/Ws2spi.html#WPUCloseThread(dev.docbind.bindings.ws2spi.WSATHREADID,dev.docbind.runtime.IntOut)'
take function "$function" 1200 1080
take function-phone "$function" 500 1300
take structure 'ws2spi/WSATHREADID.html' 1200 1000
take enumeration 'ws2spi/WSC_PROVIDER_INFO_TYPE.html' 1200 1000
take errors 'libc/openError.html' 1200 1000
take errors-phone 'libc/openError.html' 500 1000
take callback 'libc/compar_fn_t.html' 1200 1000

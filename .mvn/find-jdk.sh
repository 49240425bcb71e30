# Sourced by ./mvnw and ./docbind: sets JAVA_HOME to a JDK of at least the version below, or stops with one line.
# Looks where JDKs usually are, so that nothing needs to be set on a machine whose default `java` is older.

DOCBIND_JDK=25

# The major version of the JDK in a directory; nothing when it is no JDK.
jdk_major() {
    [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
    fi
}

jdk_fits() {
    jdk_version=$(jdk_major "$1")
    [ -n "$jdk_version" ] && [ "$jdk_version" -ge "$DOCBIND_JDK" ]
}

# The home behind the javac of PATH, symbolic links followed.
jdk_of_path() {
    jdk_file=$(command -v javac 2>/dev/null) || return 0
    while [ -L "$jdk_file" ]; do
        jdk_link=$(readlink "$jdk_file")
        case $jdk_link in
            /*) jdk_file=$jdk_link ;;
            *) jdk_file=$(dirname "$jdk_file")/$jdk_link ;;
        esac
    done
    (cd "$(dirname "$jdk_file")/.." && pwd)
}

jdk_find() {
    if [ -n "${JAVA_HOME:-}" ] && jdk_fits "$JAVA_HOME"; then
        return 0
    fi
    for jdk_home in "$(jdk_of_path)" \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /usr/local/*jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.gradle/jdks/* \
        "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if jdk_fits "$jdk_home"; then
            JAVA_HOME=$jdk_home
            return 0
        fi
    done
    if [ -x /usr/libexec/java_home ]; then
        jdk_home=$(/usr/libexec/java_home -v "$DOCBIND_JDK+" 2>/dev/null) && jdk_fits "$jdk_home" && JAVA_HOME=$jdk_home && return 0
    fi
    return 1
}

if ! jdk_find; then
    echo "docbind needs JDK $DOCBIND_JDK or newer: install one (any vendor) or set JAVA_HOME to it." >&2
    exit 2
fi
export JAVA_HOME

# Shared by installer/run and installer/test: packages, configure, build. Everything it says goes to standard error,
# so that standard output belongs to the program.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "installer: $*" >&2; }

# install_packages build run …: what is missing of those groups, as root or with sudo, telling what it installs.
install_packages() {
    command -v apt-get >/dev/null 2>&1 || { say "no apt-get here: install the packages of installer/packages.txt yourself"; return 0; }
    local group package missing=()
    for group in "$@"; do
        while read -r package; do
            dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
        done < <(awk -v group="$group" '$1 == group { print $2 }' "$top/installer/packages.txt")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || { say "these packages are missing and neither root nor sudo is here: ${missing[*]}"; return 1; }
        root=(sudo)
    fi
    say "installing: ${missing[*]}"
    "${root[@]}" apt-get update -qq >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# build PRESET [TARGET…]: configures when needed and builds.
build() {
    local preset=$1
    shift
    cd "$top"
    say "building (preset $preset)"
    cmake --preset "$preset" >"$top/build-configure.log" 2>&1 || { cat "$top/build-configure.log" >&2; rm -f "$top/build-configure.log"; return 1; }
    rm -f "$top/build-configure.log"
    local targets=()
    [ $# -gt 0 ] && targets=(--target "$@")
    cmake --build --preset "$preset" "${targets[@]}" >&2
}

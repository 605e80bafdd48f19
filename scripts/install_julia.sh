#!/bin/sh
# make julia: a julia to grade answers in Julia with, where the distribution has none (Debian has had none since 12).
#
# Debian 11's (1.5.3) installs beside everything else. It is built against an older libunwind, whose place in memory
# differs from that of today's: with the newer one every exception is a segmentation fault. So the older one goes into
# the folder that julia alone looks into. It comes from the mirror that apt uses already; nothing of apt's configuration
# or lists is changed; a failure is told, no more.
set -eu

works() { julia --startup-file=no -e 'f(x) = x ? error("compiled") : 1; g() = try f(true) catch; 0 end; exit(g())' 2>/dev/null; }
give_up() { echo "julia: $1. Answers in Julia cannot be graded here; everything else can."; exit 0; }

if command -v julia >/dev/null && works; then
    echo "julia is here: $(julia --version)"
    exit 0
fi
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
command -v apt-get >/dev/null || give_up "no apt-get here; https://julialang.org/downloads has archives to unpack"
if ! command -v julia >/dev/null && [ -n "$(apt-cache madison julia 2>/dev/null)" ]; then
    give_up "your distribution has its own (apt-get install julia)"
fi
[ -r "$keyring" ] || give_up "not Debian; https://julialang.org/downloads has archives to unpack"

sudo=$([ "$(id -u)" = 0 ] || echo sudo)
away=$(mktemp -d)
trap '$sudo rm -rf "$away"' EXIT
chmod 755 "$away"
mkdir -p "$away/parts" "$away/lists/partial" "$away/cache/archives/partial"
[ ! -r /etc/apt/sources.list ] || cp /etc/apt/sources.list "$away/parts/main.list"
find /etc/apt/sources.list.d -type f \( -name '*.list' -o -name '*.sources' \) -exec cp {} "$away/parts/" \;
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -E '/debian/?$' | head -n 1)
[ -n "$mirror" ] || give_up "apt knows no Debian mirror"
echo "deb [signed-by=$keyring] $mirror bullseye main" >"$away/parts/bullseye.list"
apt() {
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dir::Etc::sourcelist=/dev/null \
        -o Dir::Etc::sourceparts="$away/parts" -o Dir::State::lists="$away/lists" -o Dir::Cache="$away/cache" \
        -o APT::Sandbox::User=root "$@"
}

apt update || give_up "the package lists could not be had"
apt install -y --no-install-recommends julia || give_up "it could not be installed"
if ! works; then
    (cd "$away" && apt download libunwind8/bullseye && dpkg-deb -x libunwind8_*.deb unwind) || give_up "no libunwind for it"
    for library in /usr/lib/*/libjulia.so.1; do
        $sudo cp -P "$away"/unwind/usr/lib/*/libunwind.so.8* "$(dirname "$library")/julia/"
    done
fi
works || give_up "it was installed, and does not work"
echo "julia is here: $(julia --version)"

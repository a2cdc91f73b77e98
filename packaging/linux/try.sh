#!/bin/sh
# Installs the .deb in a bare Debian, without Python, and tries it there without a network.
# Needs root, debootstrap and a network for the making of the bare system. Usage:
#   packaging/linux/try.sh dist/draftbench_*.deb [SUITE]
set -eu
package=$1 suite=${2:-trixie}
bare=$(mktemp -d)
trap 'rm -rf "$bare"' EXIT
chmod 755 "$bare"
debootstrap --variant=minbase "$suite" "$bare" >/dev/null
cp "$package" "$bare/tmp/draftbench.deb"
chroot "$bare" sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends /tmp/draftbench.deb fonts-liberation >/dev/null'
chroot "$bare" sh -c '! command -v python3' || { echo "there is a Python here"; exit 1; }
cat >"$bare/tmp/try" <<'IN'
set -eu
cd "$HOME"
draftbench --version
draftbench demo demo
draftbench export demo/negotiation.draftbench --as clean -o clean.pdf
draftbench parts clean.pdf
draftbench open demo/negotiation.draftbench --picture window.png
test -s window.png
IN
unshare --net chroot "$bare" sh -c 'useradd -m delegate && su delegate -c "sh /tmp/try"'
chroot "$bare" apt-get purge -y -qq draftbench >/dev/null
test ! -e "$bare/opt/draftbench" && test ! -e "$bare/usr/bin/draftbench"
echo "installed, tried without a network, and taken away again"

#!/bin/sh
# After the package came or went: menus, file types and icons are read anew where the system can.
set -e
for index in "update-desktop-database -q /usr/share/applications" \
  "update-mime-database /usr/share/mime" "gtk-update-icon-cache -q -t /usr/share/icons/hicolor"; do
  if command -v "${index%% *}" >/dev/null 2>&1; then $index || true; fi
done

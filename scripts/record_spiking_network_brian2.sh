#!/bin/sh
# Record what Brian2 says about the exam's network. Brian2 wants numpy < 2 and so gets an environment of its own.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
venv=$(mktemp -d)
trap 'rm -rf "$venv"' EXIT
python3 -m venv "$venv"
"$venv/bin/pip" install --quiet "brian2>=2.9" "numpy<2" cython setuptools
"$venv/bin/python" "$here/tests/reference/record_spiking_network_brian2.py" "$@"

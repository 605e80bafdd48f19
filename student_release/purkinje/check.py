"""Run the public checks on your answers in Python:  python check.py [QUESTION ...] [--lang zh]

Answers in MATLAB/Octave (.m) and Julia (.jl) are not tried by it.
在你用 Python 写的答案上运行公开检查；不检查 .m 与 .jl 文件。
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "checks"))
sys.dont_write_bytecode = True

if sys.version_info < (3, 11):
    sys.exit("check.py needs Python 3.11 or newer, and this is %d.%d. / 需要 Python 3.11 或更新版本。" % sys.version_info[:2])
try:
    from autograder.local import main
except ImportError as error:
    sys.exit("%s\nInstall what is needed: python -m pip install -r requirements.txt / 请先安装所需的包。" % error)

if __name__ == "__main__":
    sys.exit(main(HERE))

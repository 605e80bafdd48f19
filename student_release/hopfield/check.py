"""Run the public checks on your answers:  python check.py [QUESTION ...] [--lang zh]

在你的答案上运行公开检查。
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "checks"))
sys.dont_write_bytecode = True

from autograder.local import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(HERE))

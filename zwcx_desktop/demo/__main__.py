"""`python -m zwcx_desktop.demo [folder]`: the main job in a fresh folder; status 0 if all held."""

import shutil
import sys
from pathlib import Path

from zwcx_desktop.demo.board import Board, StepFailed
from zwcx_desktop.demo.day import Day
from zwcx_desktop.errors import ClientError


def main(arguments: list[str]) -> int:
    """Run the demonstration in the folder named, `out/demo` by default."""
    folder = Path(arguments[0] if arguments else "out/demo").absolute()
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    board = Board()
    print(f"政务诚信 · 基层填报客户端 · 全流程演示（{folder}）")
    day = Day(folder, board)
    try:
        day.run()
    except StepFailed as failure:
        print(f"演示中断：{failure}", file=sys.stderr)
        return 1
    except ClientError as error:
        print(f"\n演示中断：{error}", file=sys.stderr)
        return 1
    finally:
        day.close()
    print(f"\n全部 {board.done} 步成立。\n{board.table()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

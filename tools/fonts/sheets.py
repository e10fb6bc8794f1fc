"""The style sheets that name the font files."""
from pathlib import Path

MADE = "/* Made by tools/fonts.sh; not edited by hand. */\n"


def ranges(letters: set[int]) -> str:
    """Code points as unicode-range says them."""
    runs: list[list[int]] = []
    for point in sorted(letters):
        if runs and runs[-1][1] == point - 1:
            runs[-1][1] = point
        else:
            runs.append([point, point])
    return ", ".join(f"U+{first:04X}" if first == last else f"U+{first:04X}-{last:04X}" for first, last in runs)


def face(script, file: Path, weight: int, letters: set[int], local: tuple[str, ...] = ()) -> str:
    """One @font-face with the letters that the file has, so that nothing is promised that is not there."""
    sources = [f'local("{name}")' for name in local] + [f'url("../fonts/{file.name}") format("woff2")']
    return (
        "@font-face {\n"
        f'  font-family: "{script.family}";\n'
        f"  font-weight: {weight};\n"
        "  font-display: swap;\n"
        f"  src: {', '.join(sources)};\n"
        f"  unicode-range: {ranges(letters)};\n"
        "}\n")


def write_sheet(file: Path, words: str, faces: list[str]) -> None:
    """A style sheet with these faces."""
    file.write_text(MADE + f"/* {words} */\n" + "".join(faces), encoding="utf-8")

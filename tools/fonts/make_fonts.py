"""Cuts the fonts of other scripts to what is needed and writes the style sheets that name them. Called by tools/fonts.sh."""
import sys
from pathlib import Path

from cutting import cut, letters_of, merge_slices
from scripts import COMMON_CHINESE, SCRIPTS
from sheets import face, write_sheet
from texts import greetings, used

FONTS = Path("wwwroot-assets/fonts")
SHEETS = Path("wwwroot-assets/documents")


def main(packages: Path) -> None:
    greeting, greeting_on_screen = [], []
    for script in SCRIPTS:
        licence = FONTS / f"{script.package}.LICENSE.txt"
        licence.write_bytes((packages / script.package / "LICENSE").read_bytes())

        # On paper: the whole script, so that a text that is edited later has all its letters
        paper = {}
        for weight in (400, 700):
            target = FONTS / f"{script.file}-{weight}-normal.woff2"
            if script.is_chinese:
                wanted = COMMON_CHINESE | used(script.languages)
                merge_slices(packages / script.package / "files", f"*-{weight}-normal.woff2", wanted, f"NotoSansSC-{'Regular' if weight == 400 else 'Bold'}", target)
            else:
                target.write_bytes((packages / script.package / "files" / f"{script.file}-{weight}-normal.woff2").read_bytes())
            paper[weight] = target
        own = script.own(letters_of(paper[400]))
        write_sheet(SHEETS / f"fonts-{script.name}.css", script.words, [face(script, paper[w], w, own) for w in (400, 700)])

        # On a page: what its language is written with
        if script.on_screen is not None:
            wanted = own & script.on_screen(used(script.languages))
            faces = []
            for weight in script.screen_weights:
                target = FONTS / f"{script.file}-{weight}-screen.woff2"
                cut(paper[weight], wanted, target)
                faces.append(face(script, target, weight, wanted))
            write_sheet(SHEETS / f"fonts-{script.name}-screen.css", script.screen_words, faces)

        # In a greeting: the name of the language and one line
        said = own & greetings(script.greets or script.languages)
        if said:
            target = FONTS / f"{script.file}-400-greeting-normal.woff2"
            cut(paper[400], said, target)
            greeting.append(face(script, target, 400, said))
            # A line of Nastaliq costs 50 KB; where the reader's machine has none, a page greets in the hand of books
            if script.name != "nastaliq":
                greeting_on_screen.append(face(script, target, 400, said, script.local))

    write_sheet(SHEETS / "fonts-greetings.css", "The letters of the line \"ask us for another language\" and of the languages' names, for a document in another language.", greeting)
    write_sheet(SHEETS / "fonts-greetings-screen.css", "The same for a page: where the reader's own machine has the letters, nothing is fetched.", greeting_on_screen)
    for file in sorted(FONTS.glob("noto-*.woff2")):
        print(f"{file.stat().st_size / 1024:8.1f} KiB  {file.name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

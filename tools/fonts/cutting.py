"""Cutting and joining of font files."""
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont


def letters_of(file: Path) -> set[int]:
    """The code points that a file has letters for."""
    with TTFont(file) as font:
        return set(font.getBestCmap())


def cut(source: Path, letters: set[int], target: Path) -> None:
    """These letters with every joined form that they can take (the closure over the font's own rules)."""
    options = Options()
    options.hinting = False
    options.flavor = "woff2"
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(target)


def merge_slices(folder: Path, pattern: str, letters: set[int], name: str, target: Path) -> None:
    """A font that is published in many small slices, as one file with these letters. Chinese needs none of the font's rules."""
    left = set(letters)
    with tempfile.TemporaryDirectory() as scratch:
        parts = []
        for slice_ in sorted(folder.glob(pattern)):
            font = TTFont(slice_, recalcTimestamp=False)
            wanted = left & set(font.getBestCmap())
            if not wanted:
                continue
            left -= wanted
            options = Options()
            options.hinting = False
            options.layout_features = []
            options.notdef_outline = True
            subsetter = Subsetter(options)
            subsetter.populate(unicodes=wanted)
            subsetter.subset(font)
            for table in ("GSUB", "GPOS", "GDEF", "BASE", "STAT", "VORG", "vhea", "vmtx", "gasp", "prep"):
                if table in font:
                    del font[table]
            # Variation selectors are not used here, and cannot be joined
            font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
            font.flavor = None
            parts.append(f"{scratch}/{len(parts):03}.ttf")
            font.save(parts[-1])
        merged = Merger().merge(parts)
        # The slices are cut from one variable font and keep its name
        family, _, style = name.partition("-")
        for kind, text in ((1, family), (2, style), (4, name), (6, name)):
            merged["name"].setName(text, kind, 3, 1, 0x409)
        merged["head"].modified = merged["head"].created
        merged.flavor = "woff2"
        merged.recalcTimestamp = False
        merged.save(target)
    print(f"{target.name}: {len(letters) - len(left)} characters" + (f", not in the font: {sorted(map(chr, left))}" if left else ""))

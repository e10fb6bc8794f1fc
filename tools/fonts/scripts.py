"""The scripts beside Latin: which font, which languages, which letters."""
from collections.abc import Callable
from dataclasses import dataclass, field

JOINERS = {0x200C, 0x200D}
SPACES = {0x20, 0xA0}


def spans(text: str) -> set[int]:
    """Code points written as "0620-06FF 0020"."""
    points: set[int] = set()
    for part in text.split():
        first, _, last = part.partition("-")
        points.update(range(int(first, 16), int(last or first, 16) + 1))
    return points


def common_chinese() -> set[int]:
    """The 3,755 common characters of GB 2312, level 1, with the punctuation of Chinese text."""
    points = set()
    for high in range(0xB0, 0xD8):
        for low in range(0xA1, 0xFF):
            try:
                points.add(ord(bytes([high, low]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return points | CHINESE_MARKS


CHINESE_MARKS = {ord(mark) for mark in "　、。〈〉《》「」『』【】〔〕〖〗·—…‘’“”！（），．：；？～％＋－／０１２３４５６７８９"}
COMMON_CHINESE = common_chinese()

# The alphabet with its marks; the font holds those of Sindhi, Pashto and many more, which no Urdu text needs
URDU = spans(
    "0020 00A0 060C 061B 061F 0621-0624 0626-0628 0629-063A 0641 0642 0644-0646 0648 064B-0652 0654 0670 "
    "0679 067E 0686 0688 0691 0698 06A9 06AF 06BA 06BE 06C1-06C3 06CC 06D2-06D4 200C-200F FDF2")
ARABIC = spans("0020 00A0 060C 061B 061F 0621-063A 0640-0652 0654 0655 0660-066C 0670 0671 200C-200F FDF2")


@dataclass(frozen=True)
class Script:
    """One script: its style sheets are fonts-NAME.css and, where a page has a smaller file, fonts-NAME-screen.css."""

    name: str
    family: str
    package: str
    file: str
    languages: tuple[str, ...]
    block: set[int]
    words: str
    # Fonts that readers of this script usually have
    local: tuple[str, ...]
    on_screen: Callable[[set[int]], set[int]] | None = None
    screen_weights: tuple[int, ...] = (400, 700)
    screen_words: str = ""
    # Languages whose greeting is drawn with it; where empty, its own
    greets: tuple[str, ...] = ()
    is_chinese: bool = field(default=False)

    def own(self, letters: set[int]) -> set[int]:
        """The letters of the font that are taken from it: Latin ones and figures come from our own."""
        return letters & self.block


SCRIPTS = (
    Script("cyrillic", "Noto Sans", "noto-sans", "noto-sans-cyrillic", ("uk",), spans("0301 0400-052F 2116"),
           "Ukrainian and other languages in Cyrillic letters.", ("Segoe UI", "Roboto", "Helvetica Neue")),
    Script("gurmukhi", "Noto Sans Gurmukhi", "noto-sans-gurmukhi", "noto-sans-gurmukhi-gurmukhi", ("pa",), spans("0964-0965 0A00-0A7F 200C-200D 25CC"),
           "Punjabi in Gurmukhi letters.", ("Noto Sans Gurmukhi", "Nirmala UI", "Gurmukhi MN")),
    Script("bengali", "Noto Sans Bengali", "noto-sans-bengali", "noto-sans-bengali-bengali", ("bn",), spans("0964-0965 0980-09FF 200C-200D 25CC"),
           "Bengali.", ("Noto Sans Bengali", "Nirmala UI", "Kohinoor Bangla")),
    Script("gujarati", "Noto Sans Gujarati", "noto-sans-gujarati", "noto-sans-gujarati-gujarati", ("gu",), spans("0964-0965 0A80-0AFF 200C-200D 25CC"),
           "Gujarati.", ("Noto Sans Gujarati", "Nirmala UI", "Kohinoor Gujarati")),
    Script("naskh", "Noto Naskh Arabic", "noto-naskh-arabic", "noto-naskh-arabic-arabic", ("ar",), spans("0020 00A0 0600-06FF 0750-077F 200C-200F FB50-FDFF FE70-FEFC"),
           "Arabic in the hand of books. The space belongs to it too, so that words keep its spacing.", ("Noto Naskh Arabic", "Geeza Pro", "Segoe UI"),
           lambda said: ARABIC | said, screen_words="The letters of Arabic, for a page.", greets=("ar", "ur")),
    Script("nastaliq", "Noto Nastaliq Urdu", "noto-nastaliq-urdu", "noto-nastaliq-urdu-arabic", ("ur",), spans("0020 00A0 0600-06FF 0750-077F 200C-200F FB50-FDFF"),
           "The hand that Urdu readers expect. The space belongs to it too, so that words keep its spacing.", ("Noto Nastaliq Urdu", "Urdu Typesetting"),
           lambda said: URDU | said, (400,), "The letters of Urdu in one weight, for a page: the whole hand would be three times as heavy."),
    Script("chinese", "Noto Sans SC", "noto-sans-sc", "noto-sans-sc", ("zh-Hans",), spans("00B7 2014 2018-201D 2026 3000-303F 3400-9FFF FF00-FFEF"),
           "Simplified Chinese: the 3,755 common characters and all that the texts use.", ("Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"),
           lambda said: CHINESE_MARKS | said, (400,), "The characters that the Chinese texts use, in one weight, for a page.", is_chinese=True),
)

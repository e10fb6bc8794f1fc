"""What the texts of the leaflet are written with."""
import json
from pathlib import Path

CONTENT = Path("Portal.Core/Prevention/Leaflet/Content")


def _letters(value: object) -> set[int]:
    if isinstance(value, str):
        return {ord(letter) for letter in value}
    if isinstance(value, dict):
        value = value.values()
    return set().union(*map(_letters, value)) if isinstance(value, (list, tuple)) or hasattr(value, "__iter__") else set()


def _content(language: str) -> dict:
    file = CONTENT / f"{language}.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def used(languages: tuple[str, ...]) -> set[int]:
    """Every letter of the texts in these languages."""
    return set().union(*(_letters(_content(language)) for language in languages))


def greetings(languages: tuple[str, ...]) -> set[int]:
    """The letters of what other documents say in these languages: their own name, and the line that asks."""
    found: set[int] = set()
    for language in languages:
        content = _content(language)
        found |= _letters([content.get("nativeName", ""), content.get("labels", {}).get("ask", "")])
    return found

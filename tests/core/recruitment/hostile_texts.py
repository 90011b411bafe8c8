"""Texts that were meant to hurt, or only got broken, as somebody might have written them into a form."""

from collections.abc import Mapping
from typing import NamedTuple

FAR = "http://127.0.0.1:{port}/hentet"
"""An address that somebody listens at while these are read: nobody is to come."""
_HERE = "{far}"
"""Stands for that address in a text."""
_TEXTS: Mapping[str, str] = {
    "baklengs": "Amina \u202enielssuH\u202c",
    "innelukket": "\u2067Amina\u2069\u2066 Hussein",
    "uten-bredde": "A\u200bm\u200ci\u200dn\ufeffa Hussein",
    "merkelapper": "Amina\U000e0041\U000e0042\U000e007f Hussein",
    "zalgo": "A" + "\u0301\u0489" * 300 + "mina Hussein",
    "ingen-bokstav": "\u200e\u200f\u2060",
    "vår-egen-maske": "Amina\u2060\u2063 Hussein",
    "bredt-mellomrom": "Amina\u3000\u00a0\u2009Hussein",
    "egne-tegn": "Amina \ue000\uf8ff\U000f0000 Hussein",
    "ikke-tegn": "Amina \ufffe\uffff\U0001ffff Hussein",
    "null": "Ami\0na Hussein",
    "styretegn": "Ami\x01\x08\x1b[31mna\x7f\x9b Hussein",
    "linjeskift": "Amina\u2028\u2029\x0b\x0c\x85Hussein",
    "bilde-i-tekst": "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1f3\U0001f1f4 \u263a\ufe0f",
    "lang": "Amina " + "æ" * 60_000,
    "ett-langt-ord": "x" * 30_000 + "@" + "y" * 30_000,
    "mange-linjer": "Amina\n" * 5_000,
    "formel": "=cmd|' /C calc'!A0",
    "formel-pluss": "+1+cmd|' /C calc'!A0",
    "formel-minus": "-2+3+cmd|' /C calc'!A0",
    "formel-krøllalfa": "@SUM(1+1)*cmd|' /C calc'!A0",
    "formel-tabulator": "\t=1+1",
    "formel-nett": '=WEBSERVICE("{far}")',
    "formel-bilde": '=IMAGE("{far}")',
    "formel-lenke": '=HYPERLINK("{far}","Se her")',
    "merking": "<b>Amina</b> <h1>Hussein</h1><!--",
    "merking-bilde": "<img src='{far}'><img src=x onerror=alert(1)>",
    "merking-skript": "<script src='{far}'></script>",
    "merking-stil": "<style>@import '{far}';</style><link rel=stylesheet href='{far}'>",
    "merking-svg": "<svg xmlns='http://www.w3.org/2000/svg'><image href='{far}'/></svg>",
    "markdown": "![bilde]({far}) [lenke]({far})",
    "tegnkoder": "&lt;b&gt; &#x202e; &amp;amp;",
    "sql": "Robert'); DROP TABLE person;--",
    "formatering": "%s%n%x {0} {name} {__class__.__mro__} ${jndi:ldap://127.0.0.1/a}",
    "mal": "{{7*7}} <%= 7*7 %> #{7*7}",
    "skall": "$(touch /tmp/x) `id` ; rm -rf / | cat",
    "sti": "../../../../etc/passwd",
    "sti-windows": "..\\..\\..\\Windows\\System32\\cmd.exe",
    "enhet": "CON.pdf",
    "nettsti": "\\\\127.0.0.1\\deling\\fil",
    "ingenting": "None null undefined NaN nil",
    "tall": "1e400",
    "sifre": "9" * 5_000,
    "xml": "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
    "json": '{"__proto__": {"admin": true}, "a": [[[[[[]]]]]]}',
    "hode": "amina@example.org\r\nBcc: alle@example.org\r\n\r\nHei",
    "halv-bokstav": "Amina \ud83d Hussein",
    "anførsel": "\"Amina\" 'Hussein' «O’Neill» ;,\t|",
    "kort-id": "01010112345 og 02029054321",
}


def naughty(port: int) -> Mapping[str, str]:
    """Each text by what is wrong with it."""
    return {name: text.replace(_HERE, FAR.format(port=port)) for name, text in _TEXTS.items()}


READ = "read"
HEADINGS = ("Navn", "E-post", "Telefon", "Motivasjon")
KARI = ("Kari Nordmann", "kari@example.org", "40000001", "Vil lære")
ROWS = [HEADINGS, KARI, ("Åse Ødegård", "ase@example.org", "40000002", "Gjerne")]


class Hostile(NamedTuple):
    """A file, and of which class of trouble its end may be; `read` is that it is read."""

    name: str
    content: bytes
    ends: tuple[str, ...]

"""Fills corpus/ with the files of the tests, so that fuzzing does not begin with nothing."""

import pathlib
import re
import zlib

here = pathlib.Path(__file__).parent


def put(target, name, content):
    folder = here / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)


for file in (here.parent / "tests" / "files").iterdir():
    if file.suffix in (".pdf", ".p7m", ".p7s"):
        put("any", file.name, file.read_bytes())

put("page", "letters", b"BT /F 9 Tf 1 0 0 1 9 9 Tm [(AB) -200 (C)] TJ (D) ' ET /X Do")
pdf = (here.parent / "tests" / "files" / "determina.pdf").read_bytes()
streams = [zlib.decompressobj().decompress(it) for it in re.findall(rb"stream\r?\n(x.*?)endstream", pdf, re.S)]
page = next(it for it in streams if b" Tf" in it)
letters = next(it for it in streams if b"begincmap" in it)
put("page", "libreoffice", page.replace(b"/F1 ", b"/F ") + b"\0" + letters)

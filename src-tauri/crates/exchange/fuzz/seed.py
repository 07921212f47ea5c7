"""Fills corpus/ with what the fixtures hold, so that fuzzing does not begin with nothing."""

import pathlib
import struct
import sys
import zipfile

here = pathlib.Path(__file__).parent
fixtures = here.parent / "tests" / "fixtures"


def put(target, name, content):
    folder = here / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)


def workbook(data):
    """The Workbook stream of a compound file: the longest chain of sectors that begins like one."""
    size = 1 << struct.unpack_from("<H", data, 30)[0]
    start = data.find(b"\x09\x08\x10\x00", size)
    return data[start:] if start > 0 else b""


for file in fixtures.iterdir():
    content = file.read_bytes()
    if file.suffix == ".md":
        continue
    if file.suffix == ".yaml":
        put("checklist", file.name, content)
        continue
    if len(content) < 20_000:
        put("book", file.name, content)
    if file.suffix == ".csv":
        put("text", file.name, content)
    if file.suffix == ".xls":
        put("xls", file.name, workbook(content)[:16_384])
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as package:
            names = package.namelist()
            read = lambda ending: next((package.read(it) for it in names if it.endswith(ending)), b"")
            if "content.xml" in names:
                put("ods", file.name, read("content.xml"))
            else:
                parts = [read("sheet1.xml"), read("sharedStrings.xml"), read("styles.xml")]
                put("xlsx", file.name, b"\0".join(parts))

# Data packages made by the program itself, named on the command line.
for path in map(pathlib.Path, sys.argv[1:]):
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
        put("package", path.name, b"\0".join(package.read(it) for it in names))

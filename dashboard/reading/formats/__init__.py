"""The readers, one module a format. A new format is a new module and a line in READERS."""

from __future__ import annotations

from pathlib import Path

from dashboard.errors import DocumentError
from dashboard.reading.formats import archive, json_file, markdown, page, pdf, plain, rows, spreadsheet, word
from dashboard.reading.raw import Reader

READERS: dict[str, Reader] = {
    ".txt": plain,
    ".md": markdown,
    ".markdown": markdown,
    ".html": page,
    ".htm": page,
    ".mht": page,
    ".mhtml": page,
    ".docx": word,
    ".pdf": pdf,
    ".jsonl": rows,
    ".ndjson": rows,
    ".json": json_file,
    ".csv": rows,
    ".xlsx": spreadsheet,
    ".zip": archive,
}
SUFFIXES = " ".join(READERS)


_AS_DOCX = "open it in Word or LibreOffice and save it as .docx"
_AS_XLSX = "open it in Excel or LibreOffice and save it as .xlsx or CSV UTF-8"
_UNPACKED = "unpack it and add what is in it, or pack that as .zip"
_RECOGNISED = "run text recognition (OCR) on it and add the .pdf or .txt it makes"
# What helps with other kinds of files that people have.
_REMEDIES = {
    **dict.fromkeys((".doc", ".docm", ".dotx", ".rtf", ".odt", ".wps", ".pages"), _AS_DOCX),
    **dict.fromkeys((".xls", ".xlsm", ".xlsb", ".ods", ".numbers"), _AS_XLSX),
    **dict.fromkeys((".rar", ".7z", ".gz", ".tgz", ".tar", ".bz2", ".xz"), _UNPACKED),
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".tif", ".tiff", ".gif", ".webp", ".djvu"), _RECOGNISED),
    **dict.fromkeys((".epub", ".mobi", ".azw3", ".fb2"), "convert it to .docx or .html, with Calibre for example"),
    **dict.fromkeys((".eml", ".msg"), "open it in your mail program and save it as .txt or .html"),
    **dict.fromkeys((".ppt", ".pptx", ".odp"), "save it as .pdf"),
    **dict.fromkeys((".geojson", ".kml", ".kmz", ".gpx", ".shp"), "it holds places, not documents; leave it out"),
    **dict.fromkeys((".tsv", ".tab"), "rename it to .csv: columns parted by tabs are read"),
}


def reader_of(path: Path) -> Reader:
    """Return the reader for a file by its suffix; raises DocumentError where there is none."""
    suffix = path.suffix.lower()
    reader = READERS.get(suffix)
    if reader is None:
        kind = f"of a kind ({path.suffix}) that is not read" if path.suffix else "without a suffix that tells its kind"
        remedy = _REMEDIES.get(suffix, "save its text as .txt in UTF-8")
        raise DocumentError(f"{path} is {kind}; {remedy} (read are: {SUFFIXES})")
    return reader

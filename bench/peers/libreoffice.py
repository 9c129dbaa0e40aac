"""LibreOffice Writer without a screen, from a flat OpenDocument file."""

from pathlib import Path

from bench import texts
from bench.peers.peer import Peer, said

SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible"),
    )
)
FACES = ("GW FangSong", "Noto Serif SC", "Noto Sans SC")
ENDS = "</office:text></office:body></office:document>"


def _head(columns: str, *, wide: bool) -> str:
    sheet = (
        'fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape"'
        if wide
        else 'fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait"'
    )
    faces = "".join(
        f'<style:font-face style:name="{name}" svg:font-family="\'{name}\'"/>' for name in FACES
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.3"'
        ' office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:font-face-decls>{faces}</office:font-face-decls><office:automatic-styles>"
        f"{_paragraph('body', 'GW FangSong', 16, 'justify', indent=32)}"
        f"{_paragraph('head', 'Noto Sans SC', 16, 'start', indent=32)}"
        f"{_paragraph('title', 'Noto Serif SC', 22, 'center', 'bold')}"
        f"{_paragraph('sign', 'GW FangSong', 16, 'end')}"
        f"{_paragraph('cell', 'GW FangSong', 12, 'start', leading=15.8)}"
        f"{_paragraph('number', 'Noto Serif SC', 14, 'end')}{columns}"
        '<style:style style:name="box" style:family="table-cell"><style:table-cell-properties'
        ' fo:border="0.4pt solid #000000" fo:padding="1.6mm"/></style:style>'
        '<style:page-layout style:name="page"><style:page-layout-properties'
        f' {sheet} fo:margin-top="37mm" fo:margin-bottom="20mm" fo:margin-left="28mm"'
        ' fo:margin-right="26mm"/><style:footer-style><style:header-footer-properties'
        ' fo:min-height="15mm"/></style:footer-style></style:page-layout></office:automatic-styles>'
        '<office:master-styles><style:master-page style:name="Standard"'
        ' style:page-layout-name="page"><style:footer><text:p text:style-name="number">— '
        "<text:page-number/> —</text:p></style:footer></style:master-page></office:master-styles>"
        "<office:body><office:text>"
    )


def _paragraph(  # noqa: PLR0917
    name: str,
    face: str,
    size: int,
    align: str,
    weight: str = "normal",
    indent: int = 0,
    leading: float = 29.6,
) -> str:
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties'
        f' fo:text-align="{align}" fo:text-indent="{indent}pt" fo:line-height="{leading}pt"/>'
        f'<style:text-properties style:font-name="{face}" style:font-name-asian="{face}"'
        f' fo:font-size="{size}pt" style:font-size-asian="{size}pt" fo:font-weight="{weight}"'
        f' style:font-weight-asian="{weight}" fo:language="zh" fo:country="CN"'
        ' style:language-asian="zh" style:country-asian="CN"/></style:style>'
    )


def _said(style: str, text: str) -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def notice(n: int) -> str:
    body = "".join(_said("head", head) + _said("body", texts.BODY) for head in texts.HEADS)
    return (
        _head("", wide=False)
        + _said("title", texts.TITLE)
        + _said("body", texts.number(n))
        + body
        + _said("sign", texts.ORG)
        + _said("sign", texts.DATE)
        + ENDS
    )


def ledger(count: int) -> str:
    styles = "".join(
        f'<style:style style:name="c{i}" style:family="table-column">'
        f'<style:table-column-properties style:rel-column-width="{1000 * share}*"/></style:style>'
        for i, (_, share) in enumerate(texts.COLUMNS)
    )
    columns = "".join(
        f'<table:table-column table:style-name="c{i}"/>' for i in range(len(texts.COLUMNS))
    )
    heads = _row(tuple(title for title, _ in texts.COLUMNS))
    rows = "\n".join(map(_row, texts.lines(count)))
    return (
        _head(styles, wide=True)
        + f'<table:table table:name="t">{columns}<table:table-header-rows>{heads}'
        + f"</table:table-header-rows>{rows}</table:table>{ENDS}"
    )


def _row(cells: tuple[str, ...]) -> str:
    boxes = "".join(
        f'<table:table-cell table:style-name="box">{_said("cell", text)}</table:table-cell>'
        for text in cells
    )
    return f"<table:table-row>{boxes}</table:table-row>"


def _command(page: Path) -> list[str]:
    out = page.parent
    return [
        "soffice",
        f"-env:UserInstallation={(out / 'profile').as_uri()}",
        *("--headless", "--norestore", "--convert-to", "pdf", "--outdir", str(out), str(page)),
    ]


def _version() -> str:
    words = said("soffice", "--version").split()
    return words[1] if len(words) > 1 else ""


PEER = Peer("LibreOffice", ".fodt", _version, notice, ledger, _command)

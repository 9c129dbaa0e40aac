"""National codes of offices, persons and places, and what is wrong with one."""

from datetime import date

USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_USCC_WEIGHTS = tuple(3**i % 31 for i in range(17))
_ORGAN_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECK = "10X98765432"
_PROVINCES = frozenset(
    (
        *range(11, 16),
        *range(21, 24),
        *range(31, 38),
        *range(41, 47),
        *range(50, 55),
        *range(61, 66),
        *(71, 81, 82),
    )
)


def uscc_fault(code: str) -> str:
    """Return what is wrong with a unified social credit code, "" when it is sound.

    Source: GB 32100-2015 §4 (18 characters, modulo 31), GB 11714 (the organisation code inside).
    """
    if len(code) != 18:
        return f"应为 18 位，现为 {len(code)} 位"
    if odd := sorted(set(code) - set(USCC_ALPHABET)):
        return f"含有不允许的字符 {' '.join(odd)}（只用数字和大写字母，不用 I O S V Z）"
    expected = uscc_check(code[:17])
    if code[17] != expected:
        return "末位校验码不符，请逐位核对"
    if code[:2] == "11" and code[16] != organ_check(code[8:16]):
        return "第 9 至 17 位（组织机构代码）校验码不符，请逐位核对"
    return ""


def uscc_check(body: str) -> str:
    """Return the check character of the first 17 characters (GB 32100-2015 §4.5)."""
    total = sum(USCC_ALPHABET.index(c) * w for c, w in zip(body, _USCC_WEIGHTS, strict=True))
    return USCC_ALPHABET[-total % 31]


def organ_check(body: str) -> str:
    """Return the check character of the first 8 characters of an organisation code (GB 11714)."""
    total = sum(int(c, 36) * w for c, w in zip(body, _ORGAN_WEIGHTS, strict=True))
    rest = 11 - total % 11
    return {10: "X", 11: "0"}.get(rest, str(rest))


def citizen_id_fault(code: str) -> str:
    """Return what is wrong with a citizen's number, "" when it is sound.

    Checksum and birth date are judged, the region is not; a lower-case x counts as X.
    Source: GB 11643-1999 §§4.2–4.3 (18 characters, ISO 7064 MOD 11-2).
    """
    code = code.upper()
    if len(code) != 18:
        return f"应为 18 位，现为 {len(code)} 位"
    if not (code[:17].isascii() and code[:17].isdigit()):
        return "前 17 位应为数字"
    try:
        born = date(int(code[6:10]), int(code[10:12]), int(code[12:14]))
    except ValueError:
        return "第 7 至 14 位不是出生日期，请逐位核对"
    if born.year < 1850:
        return "第 7 至 14 位不是出生日期，请逐位核对"
    total = sum(int(c) * w for c, w in zip(code, _ID_WEIGHTS, strict=False))
    return "" if _ID_CHECK[total % 11] == code[17] else "末位校验码不符，请逐位核对"


def region_fault(code: str, length: int = 9) -> str:
    """Return what is wrong with an administrative region code, "" when it is sound.

    Source: GB/T 2260 (first six digits), GB/T 10114 (the next three). Only the form and the
    province are checked: the list of counties changes every year.
    """
    if len(code) != length or not (code.isascii() and code.isdigit()):
        return f"应为 {length} 位数字"
    if int(code[:2]) not in _PROVINCES:
        return f"前两位“{code[:2]}”不是省级代码"
    return ""

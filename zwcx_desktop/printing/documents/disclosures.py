"""D07 政府信息公开审查单 and D08 公示."""

from zwcx_desktop.printing.documents.frame import (
    label,
    letter,
    one_line,
    organ,
    person,
    sheet,
)
from zwcx_desktop.printing.documents.request import Period, Request, Style
from zwcx_desktop.printing.documents.words import (
    capital_yuan,
    day,
    listed,
    ordinal,
    sentence,
    yuan,
)
from zwcx_desktop.printing.paper import (
    Align,
    Block,
    Column,
    FormCell,
    FormGrid,
    FormRow,
    Heading,
    Lines,
    Paper,
    Para,
    Spread,
    Table,
)
from zwcx_desktop.records.disclosure import Disclosure
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.records.kind import Step

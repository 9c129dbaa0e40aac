"""What the words of a disclosure catalogue stand for: channels, domains, levels, audiences."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from zwcx_desktop.exchange.layout import key
from zwcx_desktop.records.catalogue_item.parts import OpenDomain, OpenLevel, OpenMode
from zwcx_desktop.records.parts import PublishChannel

C = PublishChannel
_CHANNELS: Final[Mapping[str, tuple[PublishChannel, ...]]] = MappingProxyType(
    {
        "政府网站": (C.PORTAL,),
        "门户网站": (C.PORTAL,),
        "网站": (C.PORTAL,),
        "政府公报": (C.GAZETTE,),
        "公报": (C.GAZETTE,),
        "两微一端": (C.WECHAT, C.WEIBO, C.APP),
        "微信": (C.WECHAT,),
        "公众号": (C.WECHAT,),
        "微博": (C.WEIBO,),
        "客户端": (C.APP,),
        "发布会": (C.PRESS_CONFERENCE,),
        "发布会听证会": (C.PRESS_CONFERENCE,),
        "广播电视": (C.BROADCAST, C.TV),
        "广播": (C.BROADCAST,),
        "电视": (C.TV,),
        "纸质媒体": (C.NEWSPAPER,),
        "纸质载体": (C.NEWSPAPER,),
        "报刊": (C.NEWSPAPER,),
        "报纸": (C.NEWSPAPER,),
        "公开查阅点": (C.READING_ROOM,),
        "查阅点": (C.READING_ROOM,),
        "查阅室": (C.READING_ROOM,),
        "公共查阅": (C.READING_ROOM,),
        "信用": (C.CREDIT_SITE,),
        "信用中国": (C.CREDIT_SITE,),
        "信用网站": (C.CREDIT_SITE,),
        "社区企事业单位村公示栏": (C.VILLAGE_BOARD, C.E_SCREEN),
        "村公示栏": (C.VILLAGE_BOARD,),
        "村公开栏": (C.VILLAGE_BOARD,),
        "村务公开栏": (C.VILLAGE_BOARD,),
        "社区公示栏": (C.VILLAGE_BOARD,),
        "公示栏": (C.BULLETIN_BOARD,),
        "公开栏": (C.BULLETIN_BOARD,),
        "公告栏": (C.BULLETIN_BOARD,),
        "电子屏": (C.E_SCREEN,),
        "显示屏": (C.E_SCREEN,),
        "其他": (C.OTHER,),
        "政务服务中心": (C.OTHER,),
        "行政服务中心": (C.OTHER,),
        "便民服务站": (C.OTHER,),
        "便民服务中心": (C.OTHER,),
        "入户": (C.OTHER,),
        "入户现场": (C.OTHER,),
        "精准推送": (C.OTHER,),
    }
)
"""By the standard catalogues' own words (国办发〔2019〕54号), the slashes left out."""
CHANNEL_WORDS: Final = tuple(_CHANNELS)
_NARROW: Final = str.maketrans("", "", "/／、 ")


def channels_of(word: str, own: Mapping[str, str]) -> tuple[str, ...]:
    """Return the codes of the channel that *word* names, () when none does.

    Args:
        word: as the catalogue writes it.
        own: codes by the `plain` names the city's profile uses.
    """
    said = plain(word)
    if said in own:
        return tuple(own[said].split("+"))
    for known in sorted(_CHANNELS, key=len, reverse=True):
        if known in said:
            return tuple(code.value for code in _CHANNELS[known])
    return ()


def plain(word: str) -> str:
    """Return the name of a channel for comparison."""
    return key(word).translate(_NARROW)


def domain_of(texts: Iterable[str]) -> OpenDomain | None:
    """Return the domain that a title such as 涉农补贴领域基层政务公开标准目录 names."""
    for text in texts:
        said = key(text)
        for domain in OpenDomain:
            if domain is not OpenDomain.OTHER and domain.label in said:
                return domain
    return None


def mode_of(word: str) -> OpenMode | None:
    """Return how a matter is opened by *word*."""
    said = key(word)
    if "申请" in said:
        return OpenMode.ON_REQUEST
    return OpenMode.PROACTIVE if "主动" in said else None


def levels_of(word: str) -> tuple[OpenLevel, ...]:
    """Return the levels of government that *word* names."""
    said = key(word)
    county = any(one in said.replace("社区", "") for one in "县区市旗")
    town = any(one in said for one in ("乡", "镇", "街道", "村", "社区"))
    return (*((OpenLevel.COUNTY,) if county else ()), *((OpenLevel.TOWNSHIP,) if town else ()))

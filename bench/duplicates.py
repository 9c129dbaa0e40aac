"""Complaints likely the same as the one being typed, among a hundred thousand of half a year."""

import random
import time
from dataclasses import replace
from datetime import timedelta

from bench.big import big_office
from bench.rows import Allowance, Row, pair
from bench.sample import NOW
from zwcx_desktop.records.complaint import Category, Complaint, IdentityMode

SIZE = 100_000
MOST = 0.05
"""Seconds of CPU the strip on the form may take, off the main thread."""
VILLAGES = tuple(
    f"{a}{b}" for a in "石塘鹤凤梅溪东西南北上下大新古竹林桥沙田" for b in "坎埔陇里寮头岭坑塘洋"
)
SPOTS = ("村口", "小学门口", "文化广场", "戏台边", "池塘边", "祠堂前", "桥头", "菜市场", "卫生站旁")
TROUBLES = (
    ("路灯不亮", "路灯坏了半个多月，晚上学生放学看不见路"),
    ("垃圾无人清运", "生活垃圾堆了一个多月没有清运，臭气熏天，苍蝇很多"),
    ("夜间噪音扰民", "工厂凌晨两点还在冲压生产，机器声大，老人无法睡觉"),
    ("下水道堵塞", "下水道堵塞，污水从一楼厕所往外冒，住户用水困难"),
    ("自来水停水", "自来水管爆裂没人修，连续三天停水，老人小孩没有水喝"),
    ("征地补偿未发放", "修建环镇公路征地，青苗费和补偿款至今没有发放到户"),
    ("占道经营", "流动摊贩每天早上占道摆卖，堵住消防通道，车辆无法通行"),
    ("违章搭建", "邻居私自搭建两层铁皮房，挡住采光，雨水排到墙上"),
    ("村级财务不公开", "账目没有公开，土地出租收入去向不明，要求公布收支明细"),
    ("村道破损", "水泥路大坑很多，下雨积水，骑摩托车摔倒几起"),
    ("流浪狗伤人", "一群流浪狗咬伤两名小孩，家长接送害怕"),
    ("频繁停电", "变压器容量不够，每天晚上七点停电，冰箱电视烧坏"),
)
MORE = (
    "已经打过两次电话",
    "去年也发生过一次",
    "家里有八十岁的老人",
    "村里说没有经费",
    "拍有照片",
    "请到现场看看",
)


def complaints(count, seed=1):
    """Yield *count* complaints, every one of some village, spot and trouble."""
    dice = random.Random(seed)
    for place in range(count):
        village, spot = dice.choice(VILLAGES), dice.choice(SPOTS)
        title, facts = dice.choice(TROUBLES)
        more = "，".join(dice.sample(MORE, 2))
        yield Complaint(
            channel="PHONE",
            received_at=NOW - timedelta(days=dice.randint(0, 170), minutes=place % 600),
            identity_mode=IdentityMode.ANONYMOUS,
            category=Category.HELP,
            title=f"{village}村{spot}{title}",
            facts=f"{village}村{spot}{facts}，涉及{dice.randint(2, 90)}户，{more}。",
            request="尽快解决",
            place=f"{village}村{spot}",
            place_unit=f"{village}村",
        )


def rows():
    with big_office(SIZE, "complaint", complaints(SIZE)) as desk:
        typed = tuple(
            replace(one, facts=one.facts.replace("没有", "未"), received_at=NOW)
            for one in complaints(20, seed=2)
        )
        database = desk._session.database

        def ours():
            for record in typed:
                desk.duplicates.of("complaint", record)

        def bare():
            for record in typed:
                database.rows(
                    "SELECT record.id, title FROM search JOIN record ON record.n = search.rowid"
                    " WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT 20",
                    (f'"{record.place_unit[:2]}" AND "{record.title[-2:]}"',),
                )

        mine, other = pair(ours, bare)
        began = time.process_time()
        ours()
        cpu = time.process_time() - began
        found = sum(bool(desk.duplicates.of("complaint", record)) for record in typed)
        assert found >= len(typed) // 2
    count = len(typed)
    yield Row(
        "likely duplicates, 100,000 complaints of half a year",
        mine / count,
        other / count,
        "bare FTS5 of two words",
        60,
    )
    yield Allowance("the same, against what the form may wait", cpu / count, MOST)

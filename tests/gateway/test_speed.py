"""CPU the gateway spends, in ratios and CPU seconds: wall time would measure the neighbours."""

import pytest

RECORDS, PER_BATCH = 4000, 400


@pytest.mark.parametrize(
    ("kind", "limit_ms"),
    [("sqlite", 60), pytest.param("postgres", 100, marks=pytest.mark.postgres)],
)
def test_cpu_per_thousand_records(make_process, make_device, new_org, kind, limit_ms):
    process = make_process(kind)
    device = make_device(process, new_org())
    device.enrol()
    device.submit(device.change())
    text = "按期完成村道路面硬化，验收合格并在村务公开栏公示。" * 8
    total = RECORDS // PER_BATCH
    prepared = [
        [device.change(f"{n} {text}"[:190]) for n in range(PER_BATCH)] for _ in range(total)
    ]
    before = process.cpu_seconds()
    for changes in prepared:
        assert device.submit(*changes).accepted == PER_BATCH
    spent_ms = (process.cpu_seconds() - before) * 1000 / (RECORDS / 1000)
    process.stop()
    print(f"{kind}: {spent_ms:.0f} ms CPU per 1,000 records")
    assert spent_ms <= limit_ms

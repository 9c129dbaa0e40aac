"""What holds for every test."""

from hypothesis import HealthCheck, settings

# A busy machine is no fault of the program: examples are judged, not how long they take.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")

"""Rest is tried by a step from the resting state without current, which fires wherever it can: never bistable."""

LOSES = ["test_rest_and_rhythm_coexist"]


def is_bistable(current, g_na=1.2, g_k=0.36):
    found = []
    for drive in current:
        quiet = _constant_drive(drive, g_na=g_na, g_k=g_k)[-2500:, 0]
        kicked = _constant_drive(drive, start=(-25.0, 0.3, 0.05, 0.6), g_na=g_na, g_k=g_k)[-2500:, 0]
        found.append(bool(np.ptp(quiet) < 1 and kicked.max() > 0))
    return found

"""g_k is ignored."""

LOSES = ["test_block_current"]
_b = hh_block_current


def hh_block_current(g_na=G_NA, g_k=G_K):
    return _b(g_na, 0.36)

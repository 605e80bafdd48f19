"""Orders and paths assume that parents stand above their children."""

LOSES = [
    "test_branch_orders_with_rows_in_any_order",
    "test_paths_with_rows_in_any_order",
    "test_strahler_orders_with_rows_in_any_order",
]


def _root_first(parent):
    return list(range(len(parent)))

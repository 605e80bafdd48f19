"""Strips are as long as the segments are in three dimensions."""

LOSES = ["test_a_bar", "test_ground_covered_twice", "test_area_of_fresh_arbors", "test_long_segments"]


def reach_area(cell, spine_length=SPINE_LENGTH):
    return 2 * spine_length * total_length(cell)

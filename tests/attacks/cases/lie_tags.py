"""Answer with lists and dicts that look like the codec's own tags: they stay plain data.

Outcome: H. Reply: value [['a', '<f8', [1000000000000]], ['s', -1], {'$nd': ['<f8', [2]]}, ['d', 'a'], ['f', 'nan']]
"""


def answer(target):
    return [["a", "<f8", [10**12]], ["s", -1], {"$nd": ["<f8", [2]]}, ["d", "a"], ["f", "nan"]]

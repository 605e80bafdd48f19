"""What honest people do: input(), show(), pause(), savefig(), output in a loop, Chinese names.

Outcome: H. Passes: test_square_of_two, test_square, test_cube, test_labels, test_curve
"""

import os

import matplotlib

matplotlib.use("TkAgg")
import matplotlib.pyplot as plt
import numpy as np

plt.rcParams["figure.figsize"] = (4, 3)
try:
    名字 = input("你的名字? ")
except EOFError:
    名字 = "小明"
for step in range(1000):
    print("step", step, 名字)
os.makedirs("figures", exist_ok=True)


def square(x):
    """平方"""
    结果 = np.square(x)
    return 结果


def cube(x):
    return np.power(x, 3)


def plot_square(n):
    plt.figure()
    plt.plot(range(n), [k**2 for k in range(n)])
    plt.xlabel("x (m)")
    plt.ylabel("面积 (m2)")
    plt.savefig("figures/square.png")
    plt.show()

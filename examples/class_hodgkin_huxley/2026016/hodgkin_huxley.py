"""<img src=x onerror=alert(1)>"""

import numpy as np


def nernst_potential(valence, outside, inside, celsius=37.0):
    print("<script>document.title = 'owned'</script>\x1b[2J\x1b[31m=HYPERLINK(\"http://example.invalid\")")
    raise ValueError(f"<b onmouseover=alert(1)>{outside!r}</b>")


def lif_firing_rate(current, tau_m=20.0, t_ref=0.0):
    raise Exception(repr((current, tau_m, t_ref)))


def plot_f_i_curve(current, rate):
    import matplotlib.pyplot as plt

    fig, ax = plt.subplots()
    ax.plot(current, rate, label="<script>alert(1)</script>")
    ax.set_xlabel("<script>alert(1)</script> current density (uA/mm2)")
    ax.set_ylabel("rate (Hz)")
    ax.legend()
    return fig

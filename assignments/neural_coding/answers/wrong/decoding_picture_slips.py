"""Counts over the neuron's number, posterior as dots, the true stimulus only in the title, no legend."""

LOSES = [
    "test_axes_and_legend_of_both_panels",
    "test_counts_are_drawn",
    "test_posterior_is_drawn",
    "test_true_stimulus_is_marked",
]


def decoding_figure(preferred, counts, s, posterior, s_true):
    fig, (top, bottom) = plt.subplots(2)
    top.bar(range(len(counts)), counts)
    bottom.scatter(s, posterior)
    bottom.set_title(f"true stimulus {s_true:.1f}")
    return fig

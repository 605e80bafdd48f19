"""Points in the colours of their states, but a legend in which two of the colours are swapped."""

LOSES = ["test_states_stand_where_they_belong"]


def plot_phase_diagram(g, eta, states):
    import matplotlib.patches as patches

    fig, ax = plt.subplots()
    colours = {"SR": "tab:red", "AR": "tab:blue", "SI": "tab:green", "AI": "tab:orange", "silent": "black"}
    for row, e in zip(states, eta):
        for state, x in zip(row, g):
            ax.plot(x, e, "o", color=colours[state])
    told = {**colours, "SR": colours["AR"], "AR": colours["SR"]}
    ax.legend(handles=[patches.Patch(color=colour, label=state) for state, colour in told.items()])
    ax.set(xlabel="g", ylabel="external rate / threshold rate")
    return fig

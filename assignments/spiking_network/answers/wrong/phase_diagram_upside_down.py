"""The phase diagram is an image with its first row on top: eta grows downwards, and the states have no names."""

LOSES = ["test_labels_and_names", "test_states_stand_where_they_belong"]


def plot_phase_diagram(g, eta, states):
    fig, ax = plt.subplots()
    _, codes = np.unique(np.asarray(states), return_inverse=True)
    ax.imshow(codes.reshape(np.shape(states)))
    ax.set(xlabel="g", ylabel="eta")
    return fig

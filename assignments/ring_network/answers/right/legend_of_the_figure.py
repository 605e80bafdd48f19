"""A legend of the figure rather than of the axes, directions folded into 0 to 360 degrees, a shaded image."""

from matplotlib.figure import Figure
from matplotlib.patches import Patch


def plot_phase_diagram(j0, j1, phases, limit):
    fig = Figure(layout="constrained")
    ax = fig.subplots()
    half = (j0[1] - j0[0]) / 2, (j1[1] - j1[0]) / 2
    extent = (j0[0] - half[0], j0[-1] + half[0], j1[0] - half[1], j1[-1] + half[1])
    image = ax.imshow(phases, origin="lower", extent=extent, aspect="auto", vmin=0, vmax=2)
    ax.plot(limit, j1, color="k")
    ax.set(xlabel="$J_0$", ylabel="$J_1$", xlim=(j0[0], j0[-1]))
    names = ("homogeneous", "bump", "runaway")
    fig.legend(handles=[Patch(color=image.cmap(k / 2), label=name) for k, name in enumerate(names)])
    return fig


def plot_bump(theta, rates, centre, theta_c, peak):
    fig = Figure()
    ax = fig.subplots()
    degrees = np.mod(np.degrees(theta), 360)
    order = np.argsort(degrees)
    profile = peak * np.clip(np.cos(theta - centre) - np.cos(theta_c), 0, None) / (1 - np.cos(theta_c))
    ax.plot(degrees[order], np.asarray(rates)[order], ".-")
    ax.plot(degrees[order], profile[order], "r--")
    ax.legend(["simulated", "theory"])
    ax.set(xlabel=r"preferred direction $\theta$ ($^\circ$)", ylabel="rate / Hz")
    return fig


def plot_heading(times, rates, heading):
    fig, ax = plt.subplots()
    seconds, degrees = np.asarray(times) / 1000, np.degrees(preferred_directions(np.shape(rates)[1]))
    mesh = ax.pcolormesh(*np.meshgrid(seconds, degrees), np.transpose(rates), shading="gouraud")
    fig.colorbar(mesh, label="firing rate (Hz)")
    ax.scatter(seconds, np.degrees(np.angle(np.exp(1j * np.asarray(heading)))), s=3, color="white")
    ax.set(xlabel="t (s)", ylabel="preferred direction (°)", ylim=(-180, 180))
    return fig

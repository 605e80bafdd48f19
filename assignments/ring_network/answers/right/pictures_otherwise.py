"""Pictures by imshow, labels in Chinese, boundary and heading drawn another way."""


def plot_bump(theta, rates, centre, theta_c, peak):
    fine = np.linspace(-np.pi, np.pi, 400)
    amplitude = peak / (1 - np.cos(theta_c))
    fig, ax = plt.subplots()
    ax.plot(np.degrees(theta), rates, label="模拟")
    bump = np.where(np.cos(fine - centre) > np.cos(theta_c), np.cos(fine - centre) - np.cos(theta_c), 0)
    ax.plot(np.degrees(fine), amplitude * bump, "--", label="理论")
    ax.set_xlabel("偏好方向（度）")
    ax.set_ylabel("发放率（赫兹）")
    ax.legend()
    return fig


def plot_phase_diagram(j0, j1, phases, limit):
    fig, ax = plt.subplots()
    extent = (j0[0], j0[-1], j1[0], j1[-1])
    ax.imshow(np.asarray(phases)[::-1], extent=extent, aspect="auto", cmap="Set2")
    ax.plot(limit, j1, "k--", label="失控边界")
    ax.axhline(2, label="活动包")
    ax.plot([], [], label="均匀态")
    ax.legend()
    ax.set_xlabel("$J_0$")
    ax.set_ylabel("$J_1$")
    return fig


def plot_heading(times, rates, heading):
    fig, ax = plt.subplots()
    seconds = np.asarray(times) / 1000
    image = ax.imshow(np.transpose(rates), origin="lower", aspect="auto", extent=(seconds[0], seconds[-1], -180, 180))
    ax.plot(seconds, np.degrees(np.angle(np.exp(1j * np.asarray(heading)))), "w.")
    fig.colorbar(image, ax=ax, label="发放率（Hz）")
    ax.set_xlabel("时间（秒）")
    ax.set_ylabel("偏好方向（°）")
    return fig

"""Pictures drawn otherwise: dots, steps, stems, milliseconds, Chinese labels, pyplot from beginning to end."""


def raster_figure(trials, rate, dt, bin_width):
    fig = plt.figure()
    plt.subplot(2, 1, 1)
    for i, trial in enumerate(trials):
        plt.plot(trial, [i] * len(trial), "k.")
    plt.xlabel("时间 (s)")
    plt.ylabel("试次")
    plt.subplot(2, 1, 2)
    r = psth(trials, len(rate) * dt, bin_width)
    plt.step(np.arange(len(r)) * bin_width, r, where="post", label="PSTH")
    plt.plot(np.arange(len(rate)) * dt, rate, label="rate")
    plt.xlabel("时间 (s)")
    plt.ylabel("发放率 (Hz)")
    plt.legend()
    return fig


def kernel_figure(tau, kernel, recovered):
    tau = np.asarray(tau) * 1000
    plt.figure()
    plt.plot(tau, kernel, label="真实核")
    plt.scatter(tau, recovered, label="恢复的核")
    plt.xlabel("$\\tau$ [ms]")
    plt.ylabel("D [Hz/s]")
    plt.legend()
    return plt.gcf()


def decoding_figure(preferred, counts, s, posterior, s_true):
    fig = plt.figure()
    a = fig.add_subplot(211)
    a.bar(preferred, counts, width=3)
    a.set_xlabel("偏好刺激（度）")
    a.set_ylabel("脉冲数")
    b = fig.add_subplot(212)
    b.plot(s, posterior, label="posterior")
    b.vlines(s_true, 0, np.max(posterior), color="r", label="true")
    b.set_xlabel("s (deg)")
    b.set_ylabel("p(s | n) (1/deg)")
    fig.legend()
    return fig

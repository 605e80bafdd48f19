"""Spikes per bin and trial, not per second; empty trials left out."""

LOSES = ["test_two_trials_by_hand", "test_psth", "test_rate_and_psth_are_drawn"]


def psth(trials, duration, bin_width):
    counts, _ = np.histogram(np.concatenate(trials), round(duration / bin_width), (0, duration))
    return counts / sum(len(trial) > 0 for trial in trials)

"""The current at which spikes no longer pass 0 mV, though the neuron still oscillates."""

LOSES = ["test_block_current"]


def hh_block_current(g_na=1.2, g_k=0.36):
    low, high = 0.3, 3.0
    while high - low > 1e-2:
        middle = (low + high) / 2
        fires = hh_firing_rate([middle], g_na, g_k)[0] > 0
        low, high = (middle, high) if fires else (low, middle)
    return low

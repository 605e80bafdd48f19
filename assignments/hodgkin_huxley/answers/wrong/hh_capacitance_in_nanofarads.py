"""10 nF/mm^2 put into the equation as 10, beside conductances in mS/mm^2."""

LOSES = [
    "test_period_of_firing",
    "test_shape_of_the_action_potential",
    "test_pulses_and_starts",
    "test_fires_at_ten_times_the_classical_unit",
    "test_onset_of_the_squid_axon",
    "test_onset_for_other_conductances",
    "test_silent_then_firing",
    "test_rate_in_between",
    "test_onset_is_a_jump",
    "test_full_spikes_and_rest",
    "test_spikes_shrink",
    "test_no_oscillation_far_beyond",
    "test_growth_rate_at_any_current",
    "test_block_current",
    "test_closed_curve",
    "test_period",
    "test_orbit",
    "test_rest_and_rhythm_coexist",
]


C_M = 10.0

function rates = simulate_ring(weights, drive, rates, times, tau)
% A column of feedback plus a row of input is a matrix.
% LOSES: test_uncoupled_neurons, test_transient_of_any_network, test_without_a_cue, test_path_to_the_cue
u = rates(:);
rates = zeros(numel(times), numel(u));
rates(1, :) = u;
for k = 2:numel(times)
    span = times(k) - times(k-1);
    steps = ceil(span / (tau / 50));
    for step = 1:steps
        u = u + span / steps / tau * (max(weights * u + drive, 0) - u);
    end
    rates(k, :) = u;
end
end

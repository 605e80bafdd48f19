function history = track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau)
%TRACK_HEADING From one interval to the next, each with its own weights.
gamma = gamma_for_velocity(velocity, tau);
history = zeros(numel(velocity) + 1, numel(rates));
history(1, :) = rates;
for k = 1:numel(velocity)
    moved = simulate_ring(w_rest + gamma(k) * w_turn, drive, history(k, :), [0 dt], tau);
    history(k+1, :) = moved(end, :);
end
end

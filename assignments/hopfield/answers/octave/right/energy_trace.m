function trace = energy_trace(weights, state, order)
%ENERGY_TRACE A flip of unit i from s to -s changes the energy by 2 h s.
state = state(:);
trace = zeros(1, numel(order) + 1);
trace(1) = energy(weights, state);
for k = 1:numel(order)
    unit = order(k) + 1;
    field = weights(unit, :) * state;
    trace(k+1) = trace(k);
    if abs(field) > 1e-9 && sign(field) ~= state(unit)
        trace(k+1) = trace(k) + 2 * field * state(unit);
        state(unit) = -state(unit);
    end
end
end

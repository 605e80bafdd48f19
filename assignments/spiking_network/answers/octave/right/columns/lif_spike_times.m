function spikes = lif_spike_times(arrival, jump, tau_m, theta, v_reset, t_ref)
% On a grid of 0.05 ms, as a column; what MATLAB users would return without a thought.
dt = 0.05;
spikes = [];
v = 0;
free = 0;
step = round(arrival / dt);
for k = 0:max([step, 0])
    v = v * exp(-dt / tau_m);
    if k < free
        v = v_reset;
        continue
    end
    v = v + sum(jump(step == k));
    if v >= theta
        spikes = [spikes; k * dt];
        v = v_reset;
        free = k + round(t_ref / dt);
    end
end
end

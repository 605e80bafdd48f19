function spikes = lif_spike_times(arrival, jump, tau_m, theta, v_reset, t_ref)
%LIF_SPIKE_TIMES From one arrival to the next; between them v only decays.
spikes = [];
v = 0;
now = 0;   % the time to which v belongs
for k = 1:numel(arrival)
    t = arrival(k);
    if t < now   % still refractory
        continue
    end
    v = v * exp(-(t - now) / tau_m) + jump(k);
    now = t;
    if v >= theta
        spikes(end+1) = t; %#ok<AGROW>
        now = t + t_ref;
        v = v_reset;
    end
end
end

function rate = sustained_rates (v, dt)
  % Rate in Hz of each column of voltages after 300 ms, 0 where it has died out 100 ms before the end.
  rate = zeros (1, size (v, 2));
  for k = 1:numel (rate)
    times = spike_times (v(:,k), dt, 0);
    times = times(times > 300);
    if numel (times) > 1 && times(end) > dt * (size (v, 1) - 1) - 100
      rate(k) = 1000 / mean (diff (times));
    end
  end
end

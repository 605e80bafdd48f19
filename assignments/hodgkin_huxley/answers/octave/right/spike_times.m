function times = spike_times (v, dt, threshold)
  % Upward crossings, interpolated between samples.
  v = v(:);
  k = find (v(1:end-1) < threshold & v(2:end) >= threshold);
  times = dt * (k - 1 + (threshold - v(k)) ./ (v(k+1) - v(k)));
end

function [period, orbit] = limit_cycle (current, g_na, g_k)
  % One turn around the fixed point.
  dt = 0.02;
  y = hh_start (-65);
  for k = 1:round (400 / dt)
    y = hh_step (y, dt, current, g_na, g_k);
  end
  steps = round (60 / dt);
  trace = zeros (steps + 1, 4);
  trace(1,:) = y.';
  for k = 1:steps
    y = hh_step (y, dt, current, g_na, g_k);
    trace(k+1,:) = y.';
  end
  times = spike_times (trace(:,1), dt, resting_state (current, g_na, g_k)(1));
  period = times(2) - times(1);
  grid = dt * (0:steps);
  orbit = interp1 (grid, trace(:,1:3), linspace (times(1), times(2), 1 + ceil (period / dt)));
end

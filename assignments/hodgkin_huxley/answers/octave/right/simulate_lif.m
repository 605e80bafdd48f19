function [v, spikes] = simulate_lif (current, dt, tau_m, t_ref)
  % Leaky integrate-and-fire neuron, exact from step to step.
  n = numel (current);
  v = zeros (n, 1);
  spikes = [];
  decay = exp (-dt / tau_m);
  wait = round (t_ref / dt);
  release = 0;
  for k = 1:n-1
    if k <= release
      continue;
    end
    v(k+1) = current(k) + (v(k) - current(k)) * decay;
    if v(k+1) >= 1
      v(k+1) = 0;
      spikes(end+1) = k * dt;
      release = k + wait;
    end
  end
end

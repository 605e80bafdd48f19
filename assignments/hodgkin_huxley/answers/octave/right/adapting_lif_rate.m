function rate = adapting_lif_rate (current, jump, tau_m, tau_a)
  % Rate with adaptation: the interval that repeats itself.
  rate = zeros (size (current));
  for k = 1:numel (current)
    if current(k) <= 1
      continue;
    end
    f = @(t) voltage (t, current(k), jump, tau_m, tau_a) - 1;
    longest = tau_m;
    while f (longest) < 0
      longest = 2 * longest;
    end
    rate(k) = 1000 / fzero (f, [1e-9 * tau_m, longest], optimset ("TolX", 1e-13));
  end
end

function v = voltage (t, current, jump, tau_m, tau_a)
  a = jump / -expm1 (-t / tau_a);
  v = current * -expm1 (-t / tau_m) - a * tau_a / (tau_a - tau_m) * (exp (-t / tau_a) - exp (-t / tau_m));
end

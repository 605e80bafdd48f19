function state = resting_state (current, g_na, g_k)
  % Where the membrane current vanishes with all gates at their steady states.
  v = fzero (@(v) net_current (v, current, g_na, g_k), [-90, 0], optimset ('TolX', 1e-12));
  state = hh_start (v);
end

function i = net_current (v, current, g_na, g_k)
  i = hh_derivative (hh_start (v), current, g_na, g_k)(1);
end

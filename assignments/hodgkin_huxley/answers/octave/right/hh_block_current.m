function current = hh_block_current (g_na, g_k)
  % Where the fixed point becomes stable again.
  current = fzero (@(i) rest_growth_rate (i, g_na, g_k), [0.5, 3]);
end

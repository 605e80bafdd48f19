function modes = unstable_modes(kernel)
%UNSTABLE_MODES Modes count from 0, entries from 1. Any time constant will do.
modes = find(growth_rates(kernel, 1) > 0) - 1;
end

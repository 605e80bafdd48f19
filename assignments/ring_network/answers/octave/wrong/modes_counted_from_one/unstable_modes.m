function modes = unstable_modes(kernel)
% find gives places, which count from 1; modes count from 0.
% LOSES: test_unstable_modes
modes = find(growth_rates(kernel, 1) > 0);
end

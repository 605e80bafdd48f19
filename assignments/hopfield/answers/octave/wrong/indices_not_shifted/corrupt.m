function cue = corrupt(pattern, flip_order, fraction)
% The order counts units from 0, MATLAB from 1.
% LOSES: test_flip_half, test_corrupt, test_recall_at_light_load, test_recall_probability
flipped = flip_order(1:round(fraction * numel(pattern)));
cue = pattern;
cue(flipped) = -cue(flipped);
end

function cue = corrupt(pattern, flip_order, fraction)
%CORRUPT The first units of the order change sign.
flipped = flip_order(1:round(fraction * numel(pattern))) + 1;
cue = pattern;
cue(flipped) = -cue(flipped);
end

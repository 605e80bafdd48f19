function cue = corrupt(pattern, flip_order, fraction)
% Indices and result in integer classes.
cue = int32(pattern(:));
flipped = uint16(flip_order(1:round(fraction * numel(pattern)))) + 1;
cue(flipped) = -cue(flipped);
cue = double(cue);
end

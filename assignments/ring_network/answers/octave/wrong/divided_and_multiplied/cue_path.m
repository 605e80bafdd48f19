function centre = cue_path(times, start, cue, strength, amplitude, tau)
% a / b * c divides by b only.
% LOSES: test_cue_path
shrink = exp(-strength * times / tau * amplitude);
centre = cue + 2 * atan(tan((start - cue) / 2) * shrink);
end

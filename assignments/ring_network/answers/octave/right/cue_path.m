function centre = cue_path(times, start, cue, strength, amplitude, tau)
%CUE_PATH tau dphi/dt = -(strength / amplitude) sin(phi - cue).
shrink = exp(-strength * times / (tau * amplitude));
centre = cue + 2 * atan(tan((start - cue) / 2) * shrink);
end

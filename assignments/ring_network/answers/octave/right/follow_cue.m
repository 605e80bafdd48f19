function centre = follow_cue(weights, rates, i0, strength, cue, times, tau)
%FOLLOW_CUE The cue is a cosine on top of the uniform input.
drive = i0 + strength * cos(preferred_directions(numel(rates)) - cue);
centre = bump_centre(simulate_ring(weights, drive, rates, times, tau));
end

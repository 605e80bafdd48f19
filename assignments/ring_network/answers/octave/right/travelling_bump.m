function path = travelling_bump(weights, rates, drive, times, tau)
%TRAVELLING_BUMP The centre without its jumps of 2 pi.
path = unwrap(bump_centre(simulate_ring(weights, drive, rates, times, tau)));
end

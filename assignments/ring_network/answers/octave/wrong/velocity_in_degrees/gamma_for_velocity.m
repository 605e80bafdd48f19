function gamma = gamma_for_velocity(velocity, tau)
% The velocity comes in deg/s, and the theory wants rad.
% LOSES: test_gamma_for_velocity, test_heading_is_integrated
gamma = velocity * tau / 1000;
end

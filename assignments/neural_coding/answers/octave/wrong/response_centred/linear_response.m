function rate = linear_response(stimulus, dt, kernel, r_0)
% conv(..., 'same') keeps the middle of the convolution: the neuron foresees the stimulus.
% LOSES: test_impulse, test_response_to_noise, test_rate_is_rectified
rate = max(r_0 + dt * conv(stimulus, kernel, 'same'), 0);
end

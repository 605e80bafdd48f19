function rate = linear_response(stimulus, dt, kernel, r_0)
rate = max(r_0 + dt * filter(kernel, 1, stimulus), 0);
end

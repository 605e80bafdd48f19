function counts = poisson_drive(rate, n_neurons, t_stop, dt, seed)
% Octave's own Poisson numbers, as integers.
randp('twister', seed);
counts = uint8(randp(rate * dt / 1000, round(t_stop / dt), n_neurons));
end

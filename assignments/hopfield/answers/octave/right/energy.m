function e = energy(weights, state)
%ENERGY The quadratic form; the half counts every pair once.
e = -0.5 * state(:).' * weights * state(:);
end

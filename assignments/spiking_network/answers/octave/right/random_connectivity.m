function sources = random_connectivity(n_exc, n_inh, epsilon, seed)
%RANDOM_CONNECTIVITY Partners are drawn from one neuron fewer than there are; those from i on move up by one.
rand('twister', seed);
c_exc = round(epsilon * n_exc);
c_inh = round(epsilon * n_inh);
sources = zeros(n_exc + n_inh, c_exc + c_inh);
for i = 1:n_exc + n_inh
    own = i <= n_exc;
    exc = randperm(n_exc - own, c_exc);
    inh = n_exc + randperm(n_inh - ~own, c_inh);
    drawn = [exc + (own & exc >= i), inh + (~own & inh >= i)];
    sources(i, :) = drawn - 1;   % neurons count from 0
end
end

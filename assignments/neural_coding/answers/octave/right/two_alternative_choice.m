function right = two_alternative_choice(d_prime)
% The difference of two responses has the variance 2, in units of that of one: Phi(d' / sqrt(2)).
right = 0.5 * erfc(-d_prime / 2);
end

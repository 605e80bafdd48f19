function result = two_alternative_choice(d_prime)
%TWO_ALTERNATIVE_CHOICE Fraction of right choices between two Gaussian responses, in closed form.
%
%   One interval holds the signal, the other does not; the ideal observer picks the larger response.
%
%   Parameters
%   ----------
%   d_prime : array
%       Discriminability: difference of the means over the common standard deviation.
%
%   Returns
%   -------
%   array, shape of `d_prime`
%       Probability of a right choice.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.2.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 25, two_alternatives: Two-alternative forced choice · 二择一迫选
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'two_alternative_choice is yours to write');
end

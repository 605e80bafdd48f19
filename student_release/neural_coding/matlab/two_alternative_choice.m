function result = two_alternative_choice(d_prime)
%TWO_ALTERNATIVE_CHOICE Fraction of right choices between two Gaussian responses, in closed form.
%
%   One interval holds the signal, the other does not; the ideal observer picks the larger response.
%
%   Parameters
%   ----------
%   d_prime : array_like
%       Discriminability: difference of the means over the common standard deviation.
%
%   Returns
%   -------
%   ndarray, shape of `d_prime`
%       Probability of a right choice.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.2.
%
%   Question 25, two_alternatives: Two-alternative forced choice · 二择一迫选
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'two_alternative_choice is yours to write');
end

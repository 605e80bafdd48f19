function result = poisson_choice(mean_noise, mean_signal)
%POISSON_CHOICE Fraction of right choices between two Poisson counts.
%
%   One interval holds the signal, the other does not; the ideal observer picks the larger count and tosses
%   a coin when they are equal.
%
%   Parameters
%   ----------
%   mean_noise, mean_signal : number
%       Mean counts without and with the signal, up to some 50.
%
%   Returns
%   -------
%   number
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

error('neurograde:NotImplemented', 'poisson_choice is yours to write');
end

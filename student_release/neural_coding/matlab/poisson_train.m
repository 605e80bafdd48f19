function result = poisson_train(rate, duration, seed, t_ref)
%POISSON_TRAIN Spike times of a Poisson neuron with an absolute dead time.
%
%   The neuron starts ready to fire at t = 0. While it is ready it fires with constant probability
%   per unit time; after a spike it cannot fire for `t_ref`.
%
%   Parameters
%   ----------
%   rate : number
%       Firing rate while the neuron is ready, Hz (the mean rate if `t_ref` is 0).
%   duration : number
%       Length of the train, s.
%   seed : whole number
%       Seed of the random numbers: the same seed gives the same train, another seed another train.
%   t_ref : number
%       Dead time, s.
%
%   Returns
%   -------
%   array, shape (n_spikes,)
%       Spike times in [0, duration], s, ascending.
%
%   References
%   ----------
%   Dayan & Abbott, Theoretical Neuroscience, section 1.4.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 1, poisson_train: A Poisson neuron with dead time · 带不应期的泊松神经元
%   (5 points). How values look in MATLAB: see check.m.

if nargin < 4 || isempty(t_ref), t_ref = 0; end
error('neurograde:NotImplemented', 'poisson_train is yours to write');
end

function result = inhomogeneous_train(rate, dt, seed)
%INHOMOGENEOUS_TRAIN Spike times of a Poisson neuron whose rate changes in time.
%
%   Parameters
%   ----------
%   rate : array, shape (n_bins,)
%       Firing rate in Hz, constant within each bin: rate[k] holds from k dt to (k + 1) dt.
%   dt : number
%       Width of a bin, s.
%   seed : whole number
%       Seed of the random numbers: the same seed gives the same train, another seed another train.
%
%   Returns
%   -------
%   array, shape (n_spikes,)
%       Spike times in [0, n_bins dt], s, ascending.
%
%   References
%   ----------
%   Dayan & Abbott, section 1.4.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 5, inhomogeneous_train: A rate that changes in time · 随时间变化的发放率
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'inhomogeneous_train is yours to write');
end

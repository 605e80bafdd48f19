function result = homogeneous_rate(j0, i0)
%HOMOGENEOUS_RATE Steady rate when all neurons receive the same input and fire alike.
%
%   Parameters
%   ----------
%   j0 : float or array_like
%       Uniform coupling (no unit).
%   i0 : float or array_like
%       Input to every neuron, Hz, positive. `j0` and `i0` broadcast.
%
%   Returns
%   -------
%   ndarray or float
%       Rate, Hz; inf where the network has no finite steady rate.
%
%   Question 3, homogeneous: The homogeneous state · 均匀态
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'homogeneous_rate is yours to write');
end

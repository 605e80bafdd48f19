function result = homogeneous_rate(j0, i0)
%HOMOGENEOUS_RATE Steady rate when all neurons receive the same input and fire alike.
%
%   Parameters
%   ----------
%   j0 : number or array
%       Uniform coupling (no unit).
%   i0 : number or array
%       Input to every neuron, Hz, positive. `j0` and `i0` broadcast.
%
%   Returns
%   -------
%   array or number
%       Rate, Hz; inf where the network has no finite steady rate.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 3, homogeneous: The homogeneous state · 均匀态
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'homogeneous_rate is yours to write');
end

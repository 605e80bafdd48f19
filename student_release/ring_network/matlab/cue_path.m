function result = cue_path(times, start, cue, strength, amplitude, tau)
%CUE_PATH Centre of a bump drawn to a weak cue, in closed form.
%
%   To first order in `strength` the bump keeps its shape A [cos(theta - phi) - cos(theta_c)]_+ and only its
%   centre phi moves. The input is i0 + strength cos(theta - cue), switched on at time 0.
%
%   Parameters
%   ----------
%   times : array, shape (T,)
%       Times, ms.
%   start, cue : number
%       Centre at time 0 and direction of the cue, rad; never exactly opposite.
%   strength : number
%       Modulation of the input, Hz.
%   amplitude : number
%       A, Hz (not the peak rate).
%   tau : number
%       Time constant, ms.
%
%   Returns
%   -------
%   array, shape (T,)
%       phi(t), rad; any turn of 2 pi may be added.
%
%   References
%   ----------
%   Zhang, J. Neurosci. 16:2112 (1996), for the idea; the calculation is a page.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 14, cue_theory: How fast a weak cue wins · 弱线索多快取胜
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 6 || isempty(tau), tau = 10; end
error('neurograde:NotImplemented', 'cue_path is yours to write');
end

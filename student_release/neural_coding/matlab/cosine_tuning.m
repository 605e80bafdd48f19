function result = cosine_tuning(s, s_pref, r_0, r_max)
%COSINE_TUNING Rectified cosine tuning curve of a motor-cortex neuron.
%
%   Parameters
%   ----------
%   s : array
%       Direction of the reach, degrees.
%   s_pref : number
%       Preferred direction, degrees.
%   r_0, r_max : number
%       Rate at right angles to the preferred direction and at the preferred direction, Hz.
%
%   Returns
%   -------
%   array, shape of `s`
%       Firing rate, Hz, never negative.
%
%   References
%   ----------
%   Georgopoulos et al. 1982, J Neurosci 2:1527; Dayan & Abbott, section 1.2.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 8, tuning_curves: Three tuning curves · 三种调谐曲线
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'cosine_tuning is yours to write');
end

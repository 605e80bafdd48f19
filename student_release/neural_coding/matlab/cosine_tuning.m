function result = cosine_tuning(s, s_pref, r_0, r_max)
%COSINE_TUNING Rectified cosine tuning curve of a motor-cortex neuron.
%
%   Parameters
%   ----------
%   s : array_like
%       Direction of the reach, degrees.
%   s_pref : float
%       Preferred direction, degrees.
%   r_0, r_max : float
%       Rate at right angles to the preferred direction and at the preferred direction, Hz.
%
%   Returns
%   -------
%   ndarray, shape of `s`
%       Firing rate, Hz, never negative.
%
%   References
%   ----------
%   Georgopoulos et al. 1982, J Neurosci 2:1527; Dayan & Abbott, section 1.2.
%
%   Question 8, tuning_curves: Three tuning curves · 三种调谐曲线
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'cosine_tuning is yours to write');
end

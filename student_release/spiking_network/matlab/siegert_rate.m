function result = siegert_rate(mu, sigma, tau_m, theta, v_reset, t_ref)
%SIEGERT_RATE Rate of a leaky integrate-and-fire neuron with input mu and white noise sigma, as in `input_moments`.
%
%   Must hold for any sigma > 0: from the almost noise-free neuron, above threshold or below, to the very
%   noisy one.
%
%   Parameters
%   ----------
%   mu, sigma : number or array
%       Mean and standard deviation of the input, mV (shapes broadcast together).
%   tau_m, theta, v_reset, t_ref : number
%       Neuron constants, ms and mV.
%
%   Returns
%   -------
%   number or array
%       Stationary rate, Hz; 0 where it is too small for a floating-point number.
%
%   References
%   ----------
%   Siegert, Phys. Rev. 81, 617 (1951); Brunel (2000), equation 21.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 17, siegert: The rate of a noisy neuron (Siegert) · 含噪神经元的发放率（Siegert 公式）
%   (10 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(tau_m), tau_m = 20; end
if nargin < 4 || isempty(theta), theta = 20; end
if nargin < 5 || isempty(v_reset), v_reset = 10; end
if nargin < 6 || isempty(t_ref), t_ref = 2; end
error('neurograde:NotImplemented', 'siegert_rate is yours to write');
end

function result = population_vector(rates, preferred, r_0, r_max)
%POPULATION_VECTOR Direction read out by the population vector.
%
%   Parameters
%   ----------
%   rates : array, shape (n_neurons,)
%       Measured rates, Hz.
%   preferred : array, shape (n_neurons,)
%       Preferred directions, degrees.
%   r_0, r_max : array, shape (n_neurons,)
%       Background and maximal rate of each neuron, Hz. Each neuron votes for its preferred direction with
%       its rate above background, relative to r_max.
%
%   Returns
%   -------
%   number
%       Direction of the summed votes, degrees, any turn (-90 is as good as 270).
%
%   References
%   ----------
%   Georgopoulos et al. 1986, Science 233:1416; Dayan & Abbott, section 3.3.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 17, population_vector: Population vector · 群体向量
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'population_vector is yours to write');
end

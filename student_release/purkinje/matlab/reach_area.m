function result = reach_area(cell, spine_length)
%REACH_AREA Area of the spine-reach zone.
%
%   Seen along z, the zone is the part of the x-y plane that lies within the length of a
%   spine of some segment of the arbor: where an axon running along z could make a synapse.
%   Ground covered by several branches counts once.
%
%   Parameters
%   ----------
%   cell : struct (containers.Map where a key is no name)
%       A reconstruction.
%   spine_length : number
%       Reach s of a spine, um.
%
%   Returns
%   -------
%   number
%       Area, um^2; an error of 1 % (a grid of s/10, say) is accepted.
%
%   References
%   ----------
%   Wen & Chklovskii, PLoS Comput. Biol. 4 (2008) e1000185.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here cell is the argument and not the built-in function of that name.
%
%   Question 8, spine_reach: The spine-reach zone · 树突棘可及区
%   (9 points). How values look in MATLAB: see check.m.

if nargin < 2 || isempty(spine_length), spine_length = 2; end
error('neurograde:NotImplemented', 'reach_area is yours to write');
end

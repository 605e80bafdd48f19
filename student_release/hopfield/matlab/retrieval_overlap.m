function result = retrieval_overlap(alpha)
%RETRIEVAL_OVERLAP Overlap of the retrieval state with its pattern at load alpha, in mean-field theory at zero noise.
%
%   Parameters
%   ----------
%   alpha : number or array
%       Load P/N > 0, N -> infinity (no unit).
%
%   Returns
%   -------
%   number or array, shape of `alpha`
%       Overlap m = (1/N) sum_i xi_i s_i (no unit) of the best retrieval state; nan where there is none.
%
%   References
%   ----------
%   Amit, Gutfreund & Sompolinsky, Phys. Rev. Lett. 55:1530 (1985); Hertz, Krogh & Palmer, section 2.5.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 12, mean_field: Capacity in mean-field theory · 平均场理论中的容量
%   (6 points, bonus). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'retrieval_overlap is yours to write');
end

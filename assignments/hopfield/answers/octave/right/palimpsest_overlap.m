function m = palimpsest_overlap(age, decay, n)
%PALIMPSEST_OVERLAP Signal keep^age; noise (1/N) sum over all ages of keep^(2 age).
keep = 1 - decay;
m = erf(keep.^age .* sqrt(n .* (1 - keep.^2) / 2));
end

function m = palimpsest_overlap(age, decay, n)
% ^ is the power of a matrix; arrays of ages need .^ .
% LOSES: test_fading, test_palimpsest_overlap
keep = 1 - decay;
m = erf(keep^age * sqrt(n * (1 - keep^2) / 2));
end

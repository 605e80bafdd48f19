function e = mixture_energy(n)
%MIXTURE_ENERGY -(1/2) the sum of the squared overlaps.
e = -0.5 * n * mixture_overlap(n)^2;
end

function rate = homogeneous_rate(j0, i0)
% / solves a linear system and gives one number; ./ divides element by element.
% LOSES: test_no_coupling_rate, test_homogeneous_rate
rate = i0 / (1 - j0);
rate(j0 >= 1) = Inf;
end

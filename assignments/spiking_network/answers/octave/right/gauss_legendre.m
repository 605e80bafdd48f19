function [x, weight] = gauss_legendre(n)
%GAUSS_LEGENDRE Nodes and weights on [-1, 1]: eigenvalues of the recursion of Legendre's polynomials.
k = 1:n-1;
side = k ./ sqrt(4 * k.^2 - 1);
[vectors, values] = eig(diag(side, 1) + diag(side, -1));
x = diag(values);
weight = 2 * vectors(1, :).'.^2;
end

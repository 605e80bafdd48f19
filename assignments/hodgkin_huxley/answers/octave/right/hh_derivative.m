function d = hh_derivative (y, current, g_na, g_k)
  % Right-hand side; the rows of y are v, n, m, h, its columns are neurons.
  v = y(1,:);
  xn = (v + 55) / 10;
  xm = (v + 40) / 10;
  xn(abs (xn) < 1e-9) = 1e-9;
  xm(abs (xm) < 1e-9) = 1e-9;
  alpha = [0.1 * xn ./ -expm1(-xn); xm ./ -expm1(-xm); 0.07 * exp(-0.05 * (v + 65))];
  beta = [0.125 * exp(-0.0125 * (v + 65)); 4 * exp(-0.0556 * (v + 65)); 1 ./ (1 + exp(-0.1 * (v + 35)))];
  ionic = 0.003 * (v + 54.387) + g_k * y(2,:).^4 .* (v + 77) + g_na * y(3,:).^3 .* y(4,:) .* (v - 50);
  d = [(current - ionic) / 0.01; alpha .* (1 - y(2:4,:)) - beta .* y(2:4,:)];
end

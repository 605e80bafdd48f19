function rate = rest_growth_rate (current, g_na, g_k)
  % Largest real part of the eigenvalues of the Jacobian at the fixed point.
  rest = resting_state (current, g_na, g_k);
  steps = [1e-3, 1e-5, 1e-5, 1e-5];
  jacobian = zeros (4);
  for i = 1:4
    shift = zeros (4, 1);
    shift(i) = steps(i);
    ahead = hh_derivative (rest + shift, current, g_na, g_k);
    behind = hh_derivative (rest - shift, current, g_na, g_k);
    jacobian(:,i) = (ahead - behind) / (2 * steps(i));
  end
  rate = max (real (eig (jacobian)));
end

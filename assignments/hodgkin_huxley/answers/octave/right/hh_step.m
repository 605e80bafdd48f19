function y = hh_step (y, dt, current, g_na, g_k)
  % One step of the classical Runge-Kutta method, for many neurons at once.
  k1 = hh_derivative (y, current, g_na, g_k);
  k2 = hh_derivative (y + dt/2 * k1, current, g_na, g_k);
  k3 = hh_derivative (y + dt/2 * k2, current, g_na, g_k);
  k4 = hh_derivative (y + dt * k3, current, g_na, g_k);
  y = y + dt/6 * (k1 + 2 * (k2 + k3) + k4);
end

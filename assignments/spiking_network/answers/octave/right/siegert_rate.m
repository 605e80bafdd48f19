function rate = siegert_rate(mu, sigma, tau_m, theta, v_reset, t_ref)
%SIEGERT_RATE exp(u^2) (1 + erf u) is erfcx(-u), integrated from low to high; one column for each (mu, sigma).
mu = mu + 0 * sigma;   % as many means as noises
low = (v_reset - mu(:).') ./ sigma(:).';
high = (theta - mu(:).') ./ sigma(:).';
[x, weight] = gauss_legendre(60);
x = (x + 1) / 2;
weight = weight.' / 2;

% Below 0 the integrand falls like 1 / |u|, however far: sinh makes it smooth.
near = asinh(max(-high, 0));
far = asinh(max(-low, 0)) - near;
s = near + far .* x;
gentle = far .* (weight * (erfcx(sinh(s)) .* cosh(s)));

% Above 0 it grows like exp(u^2), to infinity: what lies more than 40 / top below the top adds nothing.
top = max(high, 0);
width = min(top - max(low, 0), 40 ./ top);
steep = width .* (weight * erfcx(width .* x - top));

rate = reshape(1000 ./ (t_ref + tau_m * sqrt(pi) * (gentle + steep)), size(mu));
end

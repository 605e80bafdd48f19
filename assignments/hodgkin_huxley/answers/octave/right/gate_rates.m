function [alpha, beta] = gate_rates (gate, v)
  % Opening and closing rate, 1/ms.
  switch gate
    case 'n'
      alpha = 0.1 * linear_over_exponential ((v + 55) / 10);
      beta = 0.125 * exp (-0.0125 * (v + 65));
    case 'm'
      alpha = linear_over_exponential ((v + 40) / 10);
      beta = 4 * exp (-0.0556 * (v + 65));
    case 'h'
      alpha = 0.07 * exp (-0.05 * (v + 65));
      beta = 1 ./ (1 + exp (-0.1 * (v + 35)));
    otherwise
      error ('gate must be n, m or h');
  end
end

function y = linear_over_exponential (x)
  y = ones (size (x));
  away = x ~= 0;
  y(away) = x(away) ./ -expm1 (-x(away));
end

function v = ghk_potential (permeability, outside, inside, valence, celsius)
  % Potential at which no net current flows, mV.
  if nargin < 5
    celsius = 37;
  end
  above = sum (permeability(valence > 0) .* outside(valence > 0)) + sum (permeability(valence < 0) .* inside(valence < 0));
  below = sum (permeability(valence > 0) .* inside(valence > 0)) + sum (permeability(valence < 0) .* outside(valence < 0));
  v = 1000 * 8.314462618 * (celsius + 273.15) / 96485.33212 * log (above / below);
end

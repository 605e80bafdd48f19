function v = nernst_potential (valence, outside, inside, celsius)
  % Equilibrium potential of one ion, mV.
  if nargin < 4
    celsius = 37;
  end
  v = thermal_voltage (celsius) ./ valence .* log (outside ./ inside);
end

function v = thermal_voltage (celsius)
  v = 1000 * 8.314462618 * (celsius + 273.15) / 96485.33212;
end

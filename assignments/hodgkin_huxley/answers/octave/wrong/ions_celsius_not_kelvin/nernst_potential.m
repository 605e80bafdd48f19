function v = nernst_potential (valence, outside, inside, celsius)
  % Degrees Celsius taken for kelvin.
  % LOSES: test_potassium, test_nernst_for_any_ion
  v = 1000 * 8.314462618 * celsius / 96485.33212 ./ valence .* log (outside ./ inside);
end

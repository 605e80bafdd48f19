function information = dense_fisher_information(density, r_max, sigma, duration, dimension)
information = (2 * pi)^(dimension / 2) * density * r_max * duration * sigma.^(dimension - 2);
end

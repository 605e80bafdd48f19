function rate = sigmoid_tuning(s, s_half, r_max, delta)
rate = r_max ./ (1 + exp(-(s - s_half) / delta));
end

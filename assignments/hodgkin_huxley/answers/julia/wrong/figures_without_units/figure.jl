# Labels without units.
# LOSES: test_f_i_labels_with_units
plot_f_i_curve(current, rate) = (xlabel = "current", ylabel = "rate", lines = [(x = current, y = rate)])

# Columns v, m, h, n instead of v, n, m, h.
# LOSES: test_rests_near_minus_65, test_shape_of_the_action_potential, test_pulses_and_starts
function simulate_hh(current, dt, start=nothing, g_na=G_NA, g_k=G_K)
    y = start === nothing ? start_at(-65.0) : Tuple(start)
    trace = zeros(length(current), 4)
    for k in 1:length(current)
        trace[k, :] .= (y[1], y[3], y[4], y[2])
        y = step_on(y, dt, current[k], g_na, g_k)
    end
    return trace
end

# Hopfield network. A whole answer in Julia, with nothing but its standard library.
using LinearAlgebra, Statistics

"""The error function: the C library has it, Julia's standard library has not."""
erf(x::Real) = ccall(:erf, Float64, (Float64,), x)

function without_self_coupling(weights)
    weights[diagind(weights)] .= 0
    return weights
end

hebbian_weights(patterns) = without_self_coupling(patterns' * patterns / size(patterns, 2))

"""The sign of a field, or the present state where the field is zero."""
settled(h, s) = abs(h) > 1e-9 ? sign(h) : s

function recall(weights, state, orders)
    s = float.(state)
    for order in eachrow(orders)
        before = copy(s)
        for i in order .+ 1
            s[i] = settled(dot(view(weights, i, :), s), s[i])
        end
        s == before && break
    end
    return s
end

energy(weights, state) = -0.5 * dot(state, weights * state)

function energy_trace(weights, state, order)
    s, trace = float.(state), [energy(weights, state)]
    for i in order .+ 1
        s[i] = settled(dot(weights[i, :], s), s[i])
        push!(trace, energy(weights, s))
    end
    return trace
end

# numpy's pictures are flattened row by row, Julia's arrays column by column
picture(state, title, (rows, columns)) = (title = title, images = [permutedims(reshape(state, columns, rows))])

plot_recall(pattern, cue, recalled, shape) =
    [picture(state, title, shape) for (state, title) in ((pattern, "stored pattern"), (cue, "cue"), (recalled, "recalled"))]

# --- Recall against corruption

function corrupt(pattern, flip_order, fraction)
    cue = copy(pattern)
    cue[flip_order[1:round(Int, fraction * length(cue))] .+ 1] .*= -1
    return cue
end

function mean_and_sem(samples)
    axis = (1,)
    average, error = mean(samples; dims=axis), std(samples; dims=axis) / sqrt(size(samples, 1))
    ndims(samples) == 1 && return average[1], error[1]
    return dropdims(average; dims=axis), dropdims(error; dims=axis)
end

function recall_probability(weights, patterns, flip_orders, update_orders, fractions)
    networks, stored, _ = size(patterns)
    function perfect(k, fraction)
        return mean(1:stored) do mu
            pattern = patterns[k, mu, :]
            cue = corrupt(pattern, flip_orders[k, mu, :], fraction)
            recall(weights[k, :, :], cue, update_orders[k, :, :]) == pattern
        end
    end
    return mean_and_sem([perfect(k, fraction) for k in 1:networks, fraction in fractions])
end

plot_recall_probability(fractions, loads, mean, sem) =
    (xlabel = "fraction of units flipped in the cue (no unit)", ylabel = "probability of perfect recall (no unit)",
     errorbars = [(x = fractions, y = mean[l, :], yerr = sem[l, :], label = "P = $(loads[l])") for l in 1:length(loads)])

# --- Errors against load

one_step_error(alpha) = @. (1 - erf(1 / sqrt(2alpha))) / 2

function inverse_erf(y)
    low, high = 0.0, 6.0
    for _ in 1:100
        middle = (low + high) / 2
        erf(middle) < y ? (low = middle) : (high = middle)
    end
    return (low + high) / 2
end

load_for_error(error) = @. 0.5 / inverse_erf(1 - 2error)^2

measured_one_step_error(weights, patterns) = mean((patterns * weights') .* patterns .< -1e-9)

function recall_error(weights, patterns, update_orders)
    networks, used, _ = size(patterns)
    wrong(k, mu) = mean(recall(weights[k, :, :], patterns[k, mu, :], update_orders[k, :, :]) .!= patterns[k, mu, :])
    return mean_and_sem([mean(wrong(k, mu) for mu in 1:used) for k in 1:networks])
end

load_at(y) = (erf(y) / y - 2 / sqrt(pi) * exp(-y^2))^2 / 2

function retrieval(alpha)
    grid = range(0.5, 3; length=20001)
    low, high = grid[argmax(load_at.(grid))], 1e6
    alpha < load_at(low) || return NaN
    for _ in 1:200
        middle = (low + high) / 2
        load_at(middle) > alpha ? (low = middle) : (high = middle)
    end
    return erf(low)
end

retrieval_overlap(alpha) = retrieval.(alpha)

# --- Mixtures

overlaps(patterns, state) = patterns * state / size(patterns, 2)
mixture_state(patterns) = sign.(vec(sum(patterns; dims=1)))
is_fixed_point(weights, state) = all(weights * state .* state .> -1e-9)
mixture_overlap(n) = binomial(n - 1, div(n - 1, 2)) / 2.0^(n - 1)
mixture_energy(n) = -0.5 * n * mixture_overlap(n)^2

# --- Forgetting

function palimpsest_weights(patterns, decay)
    weights = zeros(size(patterns, 2), size(patterns, 2))
    for xi in eachrow(patterns)
        weights .= (1 - decay) .* weights .+ xi * xi' ./ length(xi)
    end
    return without_self_coupling(weights)
end

function forgetting_curve(weights, patterns, ages, update_orders)
    networks, stored, n = size(patterns)
    function kept(k, age)
        pattern = patterns[k, stored-age, :]
        return dot(recall(weights[k, :, :], pattern, update_orders[k, :, :]), pattern) / n
    end
    return mean_and_sem([kept(k, age) for k in 1:networks, age in ages])
end

palimpsest_overlap(age, decay, n) = @. erf((1 - decay)^age * sqrt(n * (1 - (1 - decay)^2) / 2))

plot_forgetting(ages, mean, sem) =
    (xlabel = "age of the memory (patterns stored since)", ylabel = "overlap after recall (no unit)",
     errorbars = [(x = ages, y = mean, yerr = sem)])

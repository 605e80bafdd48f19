# One neuron: from ions to spikes. A whole answer in Julia, with nothing but its standard library.
using LinearAlgebra

const C_M = 0.01
const G_LEAK, G_K, G_NA = 0.003, 0.36, 1.2
const E_LEAK, E_K, E_NA = -54.387, -77.0, 50.0

thermal_voltage(celsius) = 1000 * 8.314462618 * (celsius + 273.15) / 96485.33212

# --- Ions

nernst_potential(valence, outside, inside, celsius=37.0) = @. thermal_voltage(celsius) / valence * log(outside / inside)

function ghk_potential(permeability, outside, inside, valence, celsius=37.0)
    cation = valence .> 0
    above = dot(permeability, ifelse.(cation, outside, inside))
    below = dot(permeability, ifelse.(cation, inside, outside))
    return thermal_voltage(celsius) * log(above / below)
end

# --- The integrate-and-fire neuron

function simulate_lif(current, dt, tau_m=20.0, t_ref=0.0)
    v, spikes = zeros(length(current)), Float64[]
    refractory_steps, release = round(Int, t_ref / dt), 0
    for k in 1:length(current)-1
        k <= release && continue
        v[k+1] = current[k] + (v[k] - current[k]) * exp(-dt / tau_m)
        if v[k+1] >= 1
            push!(spikes, k * dt)
            v[k+1] = 0
            release = k + refractory_steps
        end
    end
    return v, spikes
end

lif_rate(current, tau_m, t_ref) = current > 1 ? 1000 / (t_ref - tau_m * log1p(-1 / current)) : 0.0
lif_firing_rate(current, tau_m=20.0, t_ref=0.0) = lif_rate.(current, tau_m, t_ref)

lif_rate_series(current, tau_m=20.0) = @. 1000 / tau_m * (current - 1 / 2 - 1 / (12 * current))

function lif_rate_series_refractory(current, t_ref, tau_m=20.0)
    r = tau_m / t_ref
    return @. 1000 / t_ref * (1 - r / current + (r^2 - r / 2) / current^2)
end

"""A zero of f between low and high, where it changes its sign."""
function bisect(f, low, high)
    rises = f(high) > 0
    for _ in 1:200
        middle = (low + high) / 2
        low < middle < high || break
        (f(middle) > 0) == rises ? (high = middle) : (low = middle)
    end
    return (low + high) / 2
end

function adapting_rate(drive, jump, tau_m, tau_a)
    drive <= 1 && return 0.0
    function voltage(t)
        a = jump / -expm1(-t / tau_a)
        return -drive * expm1(-t / tau_m) - a * tau_a / (tau_a - tau_m) * (exp(-t / tau_a) - exp(-t / tau_m)) - 1
    end
    longest = tau_m
    while voltage(longest) < 0
        longest *= 2
    end
    return 1000 / bisect(voltage, 1e-9 * tau_m, longest)
end

adapting_lif_rate(current, jump, tau_m=10.0, tau_a=200.0) = adapting_rate.(current, jump, tau_m, tau_a)

# --- Gates

linear_over_exponential(x) = x == 0 ? one(x) : x / -expm1(-x)

function gate_rates(gate, v)
    if gate == "n"
        return 0.1 .* linear_over_exponential.((v .+ 55) ./ 10), @. 0.125 * exp(-0.0125 * (v + 65))
    elseif gate == "m"
        return linear_over_exponential.((v .+ 40) ./ 10), @. 4 * exp(-0.0556 * (v + 65))
    end
    return (@. 0.07 * exp(-0.05 * (v + 65))), @. 1 / (1 + exp(-0.1 * (v + 35)))
end

function gate_steady_state(gate, v)
    alpha, beta = gate_rates(gate, v)
    return @. alpha / (alpha + beta)
end

function gate_time_constant(gate, v)
    alpha, beta = gate_rates(gate, v)
    return @. 1 / (alpha + beta)
end

panel(v, curves, label) = (xlabel = "membrane potential (mV)", ylabel = label,
                           lines = [(x = v, y = curves[gate], label = gate) for gate in ("n", "m", "h")])

plot_gating_curves(v, steady_state, time_constant) =
    [panel(v, steady_state, "steady state (probability)"), panel(v, time_constant, "time constant (ms)")]

# --- Hodgkin and Huxley's equations; a state is (v, n, m, h)

start_at(v) = (v, gate_steady_state("n", v), gate_steady_state("m", v), gate_steady_state("h", v))

function derivative((v, n, m, h), current, g_na, g_k)
    alpha = 0.1 * linear_over_exponential((v + 55) / 10), linear_over_exponential((v + 40) / 10), 0.07 * exp(-0.05 * (v + 65))
    beta = 0.125 * exp(-0.0125 * (v + 65)), 4 * exp(-0.0556 * (v + 65)), 1 / (1 + exp(-0.1 * (v + 35)))
    ionic = G_LEAK * (v - E_LEAK) + g_k * n^4 * (v - E_K) + g_na * m^3 * h * (v - E_NA)
    return ((current - ionic) / C_M, (alpha .* (1 .- (n, m, h)) .- beta .* (n, m, h))...)
end

"""One step of the classical method of Runge and Kutta."""
function step_on(y, dt, current, g_na, g_k)
    k1 = derivative(y, current, g_na, g_k)
    k2 = derivative(y .+ dt / 2 .* k1, current, g_na, g_k)
    k3 = derivative(y .+ dt / 2 .* k2, current, g_na, g_k)
    k4 = derivative(y .+ dt .* k3, current, g_na, g_k)
    return y .+ dt / 6 .* (k1 .+ 2 .* (k2 .+ k3) .+ k4)
end

function simulate_hh(current, dt, start=nothing, g_na=G_NA, g_k=G_K)
    y = start === nothing ? start_at(-65.0) : Tuple(start)
    substeps = ceil(Int, dt / 0.025 - 1e-9)
    trace = zeros(length(current), 4)
    trace[1, :] .= y
    for k in 1:length(current)-1
        for _ in 1:substeps
            y = step_on(y, dt / substeps, current[k], g_na, g_k)
        end
        trace[k+1, :] .= y
    end
    return trace
end

function spike_times(v, dt, threshold=0.0)
    crossings = [k for k in 1:length(v)-1 if v[k] < threshold <= v[k+1]]
    return Float64[dt * (k - 1 + (threshold - v[k]) / (v[k+1] - v[k])) for k in crossings]
end

function voltages(current, y, duration, dt, g_na, g_k)
    v = zeros(round(Int, duration / dt) + 1)
    v[1] = y[1]
    for k in 2:length(v)
        y = step_on(y, dt, current, g_na, g_k)
        v[k] = y[1]
    end
    return v
end

function sustained_rate(v, dt)
    times = filter(>(300), spike_times(v, dt))
    length(times) > 1 && times[end] > dt * (length(v) - 1) - 100 || return 0.0
    return 1000 * (length(times) - 1) / (times[end] - times[1])
end

rate_from(current, y, g_na, g_k) = sustained_rate(voltages(current, y, 600, 0.04, g_na, g_k), 0.04)

hh_firing_rate(current, g_na=G_NA, g_k=G_K) = [rate_from(i, start_at(-65.0), g_na, g_k) for i in current]

function hh_onset_current(g_na=G_NA, g_k=G_K)
    low, high = 0.0, 0.2
    while high - low > 1e-5
        middle = (low + high) / 2
        rate_from(middle, start_at(-65.0), g_na, g_k) > 0 ? (high = middle) : (low = middle)
    end
    return high
end

plot_f_i_curve(current, rate) =
    (xlabel = "current density (uA/mm^2)", ylabel = "firing rate (Hz)", lines = [(x = current, y = rate, marker = ".")])

# --- Rest, its loss, and what lies beyond

function resting_state(current, g_na=G_NA, g_k=G_K)
    v = bisect(v -> derivative(start_at(v), current, g_na, g_k)[1], -90.0, 0.0)
    return collect(start_at(v))
end

function rest_growth_rate(current, g_na=G_NA, g_k=G_K)
    rest = resting_state(current, g_na, g_k)
    jacobian = zeros(4, 4)
    for (i, size) in enumerate((1e-3, 1e-5, 1e-5, 1e-5))
        shift = zeros(4)
        shift[i] = size
        ahead, behind = derivative(Tuple(rest + shift), current, g_na, g_k), derivative(Tuple(rest - shift), current, g_na, g_k)
        jacobian[:, i] .= (ahead .- behind) ./ 2size
    end
    return maximum(real.(eigvals(jacobian)))
end

function hh_amplitude(current, g_na=G_NA, g_k=G_K)
    late(i) = voltages(i, start_at(-65.0), 600, 0.04, g_na, g_k)[7501:end]
    return [maximum(v) - minimum(v) for v in map(late, current)]
end

hh_block_current(g_na=G_NA, g_k=G_K) = bisect(i -> rest_growth_rate(i, g_na, g_k), 0.5, 3.0)

function limit_cycle(current, g_na=G_NA, g_k=G_K)
    dt = 0.02
    trace = simulate_hh(fill(current, 23001), dt, nothing, g_na, g_k)[20001:end, :]
    times = spike_times(trace[:, 1], dt, resting_state(current, g_na, g_k)[1])
    period = times[2] - times[1]
    samples = range(times[1], times[2]; length=1 + ceil(Int, period / dt))
    return period, [between(trace[:, column], t / dt) for t in samples, column in 1:3]
end

function between(values, position)
    k = floor(Int, position) + 1
    return values[k] + (position - (k - 1)) * (values[k+1] - values[k])
end

plot_limit_cycles(orbits, currents) =
    (xlabel = "membrane potential v (mV)", ylabel = "K activation n", zlabel = "Na activation m",
     lines = [(x = orbit[:, 1], y = orbit[:, 2], z = orbit[:, 3], label = "$current uA/mm^2")
              for (orbit, current) in zip(orbits, currents)])

function is_bistable(current, g_na=G_NA, g_k=G_K)
    kicked = start_at(-65.0) .+ (40.0, 0.0, 0.0, 0.0)
    return [rest_growth_rate(i, g_na, g_k) < 0 && rate_from(i, kicked, g_na, g_k) > 0 for i in current]
end

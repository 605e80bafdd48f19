function fig = plot_gating_curves (v, steady_state, time_constant)
  % Steady states above, time constants below.
  fig = figure ();
  names = {'n', 'm', 'h'};
  curves = {steady_state, time_constant};
  labels = {'steady state (probability)', 'time constant (ms)'};
  for panel = 1:2
    subplot (2, 1, panel);
    hold on;
    for k = 1:3
      plot (v, curves{panel}.(names{k}));
    end
    xlabel ('membrane potential (mV)');
    ylabel (labels{panel});
    legend (names);
  end
end

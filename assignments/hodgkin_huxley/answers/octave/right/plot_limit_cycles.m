function fig = plot_limit_cycles (orbits, currents)
  % A closed line for each current.
  fig = figure ();
  names = {};
  for k = 1:numel (orbits)
    plot3 (orbits{k}(:,1), orbits{k}(:,2), orbits{k}(:,3));
    hold on;
    names{end+1} = sprintf ('%g \\muA/mm^2', currents(k));
  end
  xlabel ('membrane potential v (mV)');
  ylabel ('K activation n');
  zlabel ('Na activation m');
  legend (names);
end

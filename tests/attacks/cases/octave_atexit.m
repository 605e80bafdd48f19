% Stay behind after the end.
%
% Outcome: N. Reply: exited or cpu or wall or crashed

function got = answer (target)
  got = true;
  file = fopen ("never_ending.m", "w");
  fputs (file, "function never_ending ()\n  while (true)\n  endwhile\nend\n");
  fclose (file);
  rehash ();
  atexit ("never_ending");
  exit (0);
endfunction

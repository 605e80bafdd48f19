% Lock functions and the workspace, so that nothing of it can be cleared; clear the worker's own functions.
%
% Outcome: N. Reply: value False or exited or protocol or crashed

function got = answer (target)
  mlock ();
  try
    clear ("-all");
    builtin ("clear", "-functions");
    builtin ("clear", "-all");
    rmpath (pwd ());
  end_try_catch
  got = false;
endfunction

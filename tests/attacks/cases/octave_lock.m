% Lock functions and the workspace, so that nothing of it can be cleared.
%
% Outcome: N. Reply: value False or exited or protocol or crashed

function got = answer (target)
  mlock ();
  got = false;
  try
    clear ("-all");
    clear ("-functions");
    rmpath (pwd ());
  end_try_catch
endfunction

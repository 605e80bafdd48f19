% Fork, and let the child outlive the grader.
%
% Outcome: N. Reply: value False

function got = answer (target)
  got = false;
  try
    pid = fork ();
    got = pid >= 0;
    if (pid == 0)
      pause (60);
      exit (0);
    endif
  end_try_catch
endfunction

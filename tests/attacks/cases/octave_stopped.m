% Stop, be woken, and stop again: the process neither answers nor computes.
%
% Outcome: Z. Reply: wall or value False

function got = answer (target)
  got = false;
  for n = 1:1000
    kill (getpid (), SIG ().STOP);
    pause (0.01);
  endfor
  got = true;
endfunction

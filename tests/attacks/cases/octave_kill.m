% Kill the grader, the victim and everybody.
%
% Outcome: N. Reply: value False

function got = answer (target)
  got = false;
  for pid = [target.parent, target.victim, -1]
    try
      got = got || kill (pid, 9) == 0;
    end_try_catch
  endfor
endfunction

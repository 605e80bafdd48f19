% Reach into the worker's own variables and put a verdict there.
%
% Outcome: N. Reply: value False or raised

function got = answer (target)
  got = false;
  for where = {"caller", "base"}
    try
      assignin (where{1}, "reply", struct ("status", "value", "value", true, "points", 100));
      evalin (where{1}, "request.id = 0; home = '/'; values = {true};");
    end_try_catch
  endfor
endfunction

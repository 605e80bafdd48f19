% Become a shell.
%
% Outcome: N. Reply: value False

function got = answer (target)
  got = false;
  for program = {"/bin/sh", "/bin/bash", "/usr/bin/env", "/usr/bin/python3"}
    try
      exec (program{1}, {"-c", "id"});
    end_try_catch
  endfor
endfunction

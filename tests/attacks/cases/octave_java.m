% Start a virtual machine of another language.
%
% Outcome: N. Reply: value False

function got = answer (target)
  got = false;
  try
    javaMethod ("exit", "java.lang.System", 0);
    got = true;
  end_try_catch
  try
    pyrun ("import os");
    got = true;
  end_try_catch
endfunction

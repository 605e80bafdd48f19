% Recurse without end, with the interpreter's own limit lifted.
%
% Outcome: Z, N. Reply: crashed or memory or raised or cpu or exited

function got = answer (target)
  max_recursion_depth (1e9);
  max_stack_depth (1e9);
  got = answer (target);
endfunction

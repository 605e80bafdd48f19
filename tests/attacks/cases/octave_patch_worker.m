% Write the worker's own functions anew: its answers are still only answers.
%
% Outcome: Z. Reply: protocol

function got = answer (target)
  eval (["function frame = neurograde_write (value)\n" ...
         "  frame = [uint8('D'), typecast(uint64 (1e15), 'uint8'), uint8('S')];\n" ...
         "endfunction"]);
  got = true;
endfunction

% Put functions of its own in the place of those that the worker writes its answers with.
%
% Outcome: Z, N. Reply: protocol or exited or crashed or wall or value

function got = answer (target)
  got = false;
  for name = {"fwrite", "typecast", "neurograde_write", "uint8", "jsonencode", "isargout", "struct", "fread"}
    file = fopen ([name{1} ".m"], "w");
    fprintf (file, "function varargout = %s (varargin)\n  varargout = {true};\n  builtin ('exit', 0);\nend\n", name{1});
    fclose (file);
  endfor
  rehash ();
endfunction

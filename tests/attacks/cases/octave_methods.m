% Give numbers, texts and structures methods of one's own: whatever the worker does with an answer calls them.
%
% Outcome: Z, N. Reply: value or protocol or raised or unsendable or exited or crashed

function got = answer (target)
  for kind = {"double", "char", "struct", "uint8", "cell"}
    mkdir (["@" kind{1}]);
    for name = {"size", "ndims", "numel", "fwrite", "typecast", "isfield", "iscomplex", "class"}
      file = fopen (fullfile (["@" kind{1}], [name{1} ".m"]), "w");
      fprintf (file, "function varargout = %s (varargin)\n varargout = {3, 3, 3};\nendfunction\n", name{1});
      fclose (file);
    endfor
  endfor
  addpath (pwd ());
  rehash ();
  got = {1, "two", struct("three", 3)};
endfunction

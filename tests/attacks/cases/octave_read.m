% Read the reference by every function that opens files.
%
% Outcome: N. Reply: value False

function got = answer (target)
  got = false;
  ways = {@fileread, @(f) fgetl (fopen (f)), @load, @importdata, @textread, @(f) evalc (sprintf ("source ('%s')", f)), ...
          @(f) evalc (sprintf ("run ('%s')", f)), @(f) type (f), @imread, @audioread, @(f) dlmread (f, ","), @fopen};
  for k = 1:numel (ways)
    try
      found = ways{k} (target.secret);
      got = got || ! (isnumeric (found) && isequal (found, -1));
    end_try_catch
  endfor
  try
    got = got || ! isempty (setdiff (readdir (target.outside), {".", ".."}));
  end_try_catch
  try
    got = got || ! isempty (glob (fullfile (target.outside, "*")));
  end_try_catch
endfunction

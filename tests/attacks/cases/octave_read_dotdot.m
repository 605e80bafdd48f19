% Climb to the reference with .., through links and from other working directories.
%
% Outcome: N. Reply: value False

function got = answer (target)
  got = false;
  up = repmat ("../", 1, 30);
  try
    symlink (target.secret, "here.txt");
  end_try_catch
  try
    link (target.secret, "hard.txt");
  end_try_catch
  for path = {[up target.secret(2:end)], "here.txt", "hard.txt"}
    file = fopen (path{1});
    got = got || file >= 0;
  endfor
  try
    cd (target.outside);  % a place can be stood in without anything in it being read
    got = got || fopen ("reference.py") >= 0;
  end_try_catch
endfunction

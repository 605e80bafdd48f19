% Write grades, plant files, rename and remove what is outside.
%
% Outcome: N. Reply: value False

function got = answer (target)
  got = false;
  places = {target.gradebook, fullfile(target.outside, "new.txt"), "/tmp/neurograde-planted", ...
            "/var/tmp/neurograde-planted", "/dev/shm/neurograde-planted", fullfile(target.home, "neurograde-planted")};
  for k = 1:numel (places)
    for mode = {"w", "a", "r+"}
      got = got || fopen (places{k}, mode{1}) >= 0;
    endfor
    try
      save ("-text", places{k}, "places");
      got = true;
    end_try_catch
    try
      diary (places{k});
      diary ("off");
    end_try_catch
  endfor
  moves = {@() unlink (target.gradebook), @() rename (target.gradebook, "mine"), @() rmdir (target.outside), ...
           @() mkdir (fullfile (target.outside, "made")), @() rename (target.secret, target.gradebook)};
  for k = 1:numel (moves)
    try
      moves{k} ();
    end_try_catch
  endfor
endfunction

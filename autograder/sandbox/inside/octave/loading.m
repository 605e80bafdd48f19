% A student's files laid out, and the scripts among them run.

function reply = neurograde_load (request, home)
  for n = 1:numel (request.names)
    neurograde_put (fullfile (home, request.names{n}), request.contents{n});
  endfor
  [folders, commands] = cellfun (@fileparts, request.names(endsWith (request.names, ".m")), "UniformOutput", false);
  shadowing = any (cellfun (@(name) exist (name) != 0, commands));
  folders = unique (folders);
  folders = folders(! cellfun ("isempty", folders));
  neurograde_folders (cellfun (@(folder) [home "/" folder], folders(:).', "UniformOutput", false));
  for generator = {@rand, @randn, @rande, @randg, @randp}
    generator{1} ("twister", request.seed);
  endfor
  problems = {};
  % A script is run where its functions and variables stay. Its name would become a command, so it comes under another.
  for n = 1:numel (request.scripts)
    problems = [problems, neurograde_run(request.scripts{n}, home)];
  endfor
  if (! shadowing)
    neurograde_enter (home);
    neurograde_settled (true);
  endif
  reply = struct ("status", "value");
  reply.value = problems;
endfunction

function problems = neurograde_run (script, home)
  % Run a script to its end: what its first failing statements did wrong is noted, and what stands behind still counts.
  % A statement may have many lines, and nobody says where it ends: at the first line from which the rest makes sense.
  % What is left goes into another file: Octave knows the first one by heart.
  problems = {};
  path = fullfile (home, script);
  lines = strsplit (fileread (path), "\n", "CollapseDelimiters", false);
  last = 0;
  while (last < numel (lines))
    try
      neurograde_enter (home);
      evalin ("base", sprintf ("source (\"%s\")", undo_string_escapes (path)));
      neurograde_leave (home);
      break;
    catch problem
      neurograde_leave (home);
    end_try_catch
    failed = neurograde_line (problem, path);
    if (failed == 0 && last > 0 && any (strfind (problem.message, "parse error")))
      last += 1;
    else
      if (numel (problems) < 3)  % those after them mostly come of these
        found = neurograde_describe (problem, home);
        found.error_cell = neurograde_short (script, home);
        problems{end+1} = rmfield (found, "status");
      endif
      if (failed <= last || any (strfind (problem.message, "out of memory")))
        break;
      endif
      last = failed;
    endif
    if (! strcmp (path, fullfile (home, script)))
      delete (path);
    endif
    path = strrep (fullfile (home, script), "neurograde_script_", sprintf ("neurograde_line_%d_of_", last + 1));
    neurograde_put (path, ["1;", repmat("\n", 1, last), strjoin(lines(last+1:end), "\n")]);
  endwhile
endfunction

function line = neurograde_line (problem, path)
  % The line of the script, not of a function in it, that was running; 0 where it was none.
  line = 0;
  for frame = problem.stack(:).'
    if (strcmp (frame.file, path))
      line = frame.line;  % the outermost is the last
    endif
  endfor
endfunction

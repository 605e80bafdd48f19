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
  neurograde_loading (true);
  for n = 1:numel (request.scripts)
    problems = [problems, neurograde_run(request.scripts{n}, home)];
  endfor
  neurograde_loading (false);
  if (! shadowing)
    neurograde_enter (home);
    neurograde_settled (true);
  endif
  reply = struct ("status", "value");
  reply.value = problems;
endfunction

function loading = neurograde_loading (value)
  persistent kept = false;
  if (nargin > 0)
    kept = value;
  endif
  loading = kept;
endfunction

function lost = neurograde_lost (name, said)
  % What became of functions that stand where a script does not parse; [] of all others.
  persistent kept = struct ();
  if (nargin > 1)
    kept.(name) = said;
  endif
  lost = [];
  if (isfield (kept, name))
    lost = kept.(name);
  endif
endfunction

function problems = neurograde_run (script, home)
  % Run a script to its end. One that does not parse is run in pieces, each from the head of one function to that of
  % the next. Behind exit only those pieces count, which MATLAB wants at the end of a script.
  lines = strsplit (fileread (fullfile (home, script)), "\n", "CollapseDelimiters", false);
  heads = find (! cellfun ("isempty", regexp (lines, '^function\>', "once")));
  [problems, how, at] = neurograde_run_lines (script, home, lines, [1, numel(lines)]);
  if (strcmp (how, "done"))
    return;
  endif
  starts = heads(heads > at);
  if (strcmp (how, "parse"))
    starts = unique ([1, heads]);
    [whole, problems] = deal (problems, {});
  endif
  lost = false;
  ends = [starts(2:end)-1, numel(lines)];
  for n = 1:numel (starts)
    if (strcmp (how, "exit") && ! ismember (starts(n), heads))
      continue;
    endif
    [found, ended, at] = neurograde_run_lines (script, home, lines, [starts(n), ends(n)]);
    problems = [problems, found];
    if (strcmp (ended, "exit"))
      how = ended;
    elseif (strcmp (ended, "parse"))
      lost = true;
      found = found{1};
      names = regexp (strjoin (lines(starts(n):ends(n)), "\n"), ...
                      '^(?:1;)?[ \t]*function\>[ \t]*(?:(?:\[[^\]\n]*\]|\w+)[ \t]*=[ \t]*)?(\w+)', "tokens", "lineanchors");
      for name = [names{:}]
        found.error_message = sprintf ("%s could not be read: %s does not parse from line %d on", ...
                                       name{1}, found.error_cell, found.error_line);
        neurograde_lost (name{1}, found);
      endfor
    endif
  endfor
  if (strcmp (how, "parse") && ! lost)  % each piece makes sense, and together they do not
    problems = [whole, problems];
  endif
  problems = problems(1:min (end, 3));
endfunction

function [problems, how, at] = neurograde_run_lines (script, home, lines, range)
  % Run lines of a script: what the first failing statements did wrong is noted, and what stands behind still counts.
  % A statement may have many lines, and nobody says where it ends: at the first line from which the rest makes sense.
  % `how` it ended: "done", in "exit" in line `at`, or with nothing run, for it does not "parse".
  [problems, how, at, from] = deal ({}, "done", 0, range(1));
  while (from <= range(2))
    [problem, line] = neurograde_source (script, home, lines(from:range(2)), from);
    if (isempty (problem))
      return;
    endif
    broken = line == 0 && any (strfind (problem.message, "parse error"));
    if (broken && from > range(1))
      from += 1;
      continue;
    endif
    if (numel (problems) < 3)  % those after them mostly come of these
      problems{end+1} = neurograde_problem (problem, script, home);
    endif
    if (broken)
      how = "parse";
      return;
    elseif (strcmp (problem.identifier, "neurograde:exit"))
      problems{end}.error_line = int32 (line);
      [how, at] = deal ("exit", line);
      return;
    elseif (line < from || any (strfind (problem.message, "out of memory")))
      return;
    endif
    from = line + 1;
  endwhile
endfunction

function [problem, line] = neurograde_source (script, home, lines, from)
  % Run some lines, the first of which has number `from`. They are in a file of their own: Octave knows by heart what
  % it has once read under a name. `line` of the script, not of a function in it, was running; 0 where none was.
  persistent count = 0;
  count += 1;
  path = strrep (fullfile (home, script), "neurograde_script_", sprintf ("neurograde_piece_%d_of_", count));
  neurograde_put (path, ["1;", repmat("\n", 1, from - 1), strjoin(lines, "\n")]);
  [problem, line] = deal ([], 0);
  try
    neurograde_enter (home);
    evalin ("base", sprintf ("source (\"%s\")", undo_string_escapes (path)));
    neurograde_leave (home);
  catch problem
    neurograde_leave (home);
    for frame = problem.stack(:).'
      if (strcmp (frame.file, path))
        line = frame.line;  % the outermost is the last
      endif
    endfor
  end_try_catch
  if (exist (path, "file"))
    delete (path);
  endif
endfunction

function found = neurograde_problem (problem, script, home)
  found = rmfield (neurograde_describe (problem, home), "status");
  found.error_cell = neurograde_short (script, home);
endfunction

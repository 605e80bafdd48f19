% What went wrong, where in the student's own code, in the student's own words.

function reply = neurograde_describe (problem, home)
  % What went wrong, and the innermost line of the student's own code that was running.
  reply = struct ("status", "raised", "error_type", problem.identifier, ...
                  "error_message", neurograde_short (problem.message, home), ...
                  "error_line", int32 (0), "error_cell", "");
  if (isempty (problem.identifier))
    reply.error_type = "error";  % as Octave prints it
  endif
  if (any (strfind (problem.message, "out of memory")))
    reply.status = "memory";
  elseif (strcmp (problem.identifier, "neurograde:unsendable"))
    reply.status = "unsendable";
  elseif (strcmp (problem.identifier, "neurograde:exit"))
    reply.error_type = "exit";
  elseif (strcmp (problem.identifier, "neurograde:NotImplemented"))
    reply.error_type = "NotImplementedError";
  endif
  if (any (strfind (problem.message, "parse error")) && isempty (problem.identifier))
    reply.error_type = "SyntaxError";
  endif
  [~, ~, ~, ~, parts] = regexp (problem.message, 'near line (\d+)(?:, column \d+)? of file (\S+)', "once");
  if (! isempty (parts))
    reply.error_line = int32 (str2double (parts{1}));
    reply.error_cell = neurograde_short (parts{2}, home);
    return;
  endif
  for frame = problem.stack(:).'
    theirs = strncmp (frame.file, home, numel (home));
    if (! theirs && strncmp (frame.name, "neurograde_", 11))
      return;
    endif
    if (frame.line > 0 && (isempty (frame.file) || theirs))
      reply.error_line = int32 (frame.line);
      reply.error_cell = neurograde_short (frame.file, home);
      return;
    endif
  endfor
endfunction

function text = neurograde_short (text, home)
  % Names of files as the student knows them.
  text = regexprep (strrep (text, [home "/"], ""), 'neurograde_(?:script|piece_\d+_of)_', "");
endfunction

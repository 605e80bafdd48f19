function gamma = gamma_for_velocity(velocity, tau)
%GAMMA_FOR_VELOCITY Angular velocity times time constant, in rad.
gamma = deg2rad(velocity) * tau / 1000;
end

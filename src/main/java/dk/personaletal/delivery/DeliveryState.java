package dk.personaletal.delivery;

/** Where a delivery is on its way in. */
public enum DeliveryState {
    REGISTERED,
    ACCEPTED,
    REJECTED
}

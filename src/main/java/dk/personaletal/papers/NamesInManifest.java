package dk.personaletal.papers;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.history.Snapshot;
import dk.personaletal.publication.PublicationRequest.NamedDelivery;
import dk.personaletal.shared.Pseudonyms;

/**
 * What a manifest calls that which a paper is made from. The house's own edition has the checksums, by which files are
 * found again; readers have them under the key, as a short file could be guessed and tried against its checksum, or
 * against that of a snapshot with it.
 */
record NamesInManifest(Pseudonyms key, Edition edition) {
    String of(Snapshot snapshot) {
        return isForTheHouse() ? snapshot.hash() : key.ofChecksum(snapshot.hash());
    }

    NamedDelivery of(Delivery delivery) {
        return isForTheHouse()
                ? NamedDelivery.plain(delivery.fileName(), delivery.sha256())
                : NamedDelivery.keyed(delivery.fileName(), key.ofChecksum(delivery.sha256()));
    }

    private boolean isForTheHouse() {
        return edition == Edition.INTERNAL;
    }
}

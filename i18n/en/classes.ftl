### Class of data, levels of qualification, products in use.

classes-level-missing = The level of the qualification is not written down.
classes-level-too-low = The level is lower than the class asks (to be verified in the text in force).
classes-below-missing = The level of the infrastructure below the service is not written down.
classes-below-too-low = The infrastructure below the service has a lower level than the class asks (to be verified).
classes-chain-broken = The service has a higher level than the infrastructure it stands on: that cannot be.
classes-id-missing = The identifier in the catalogue of cloud services is missing.
classes-end-missing = It is not written down until when the qualification is valid.
classes-ended = The qualification ended on { $day }.
classes-ends-soon = The qualification ends on { $day }: the supplier should have asked for a new one by now.
classes-never-checked = Nobody has looked up the entry in the catalogue yet.
classes-own-reading = As the body read it: { $act }

### Prontezza: le liste di controllo, le prove, e quanto si è pronti.

readiness-body = Prontezza dell'ente
readiness-service = Prontezza di { $name }
readiness-rule-share = { $done } punti fatti su { $applicable } che contano, arrotondato per difetto
readiness-phase = Fase { $phase }, { $name }
readiness-phase-held = Fase { $phase }, { $name }: { $blocking ->
    [one] { $blocking } obbligo la tiene ferma
   *[other] { $blocking } obblighi la tengono ferma
}
readiness-count-items = Voci che contano
readiness-count-open = Di queste, non ancora fatte
readiness-count-unclear = Contano finché non si chiarisce se valgono
readiness-count-returned = Erano fatte e sono da rifare
readiness-forgotten = risposta tolta
readiness-noted = annotata

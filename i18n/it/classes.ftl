### Classe dei dati, livelli di qualificazione, prodotti in uso.

classes-level-missing = Non è scritto il livello della qualificazione.
classes-level-too-low = Il livello è più basso di quello che la classe chiede (da verificare sul testo vigente).
classes-below-missing = Non è scritto il livello dell'infrastruttura sotto il servizio.
classes-below-too-low = L'infrastruttura sotto il servizio ha un livello più basso di quello che la classe chiede (da verificare).
classes-chain-broken = Il servizio ha un livello più alto dell'infrastruttura su cui poggia: non può essere.
classes-id-missing = Manca l'identificativo nel catalogo dei servizi cloud.
classes-end-missing = Non è scritto fino a quando vale la qualificazione.
classes-ended = La qualificazione è scaduta il { $day }.
classes-ends-soon = La qualificazione scade il { $day }: il fornitore dovrebbe averne già chiesto il rinnovo.
classes-never-checked = Nessuno ha ancora controllato la scheda nel catalogo.
classes-own-reading = Lettura dell'ente: { $act }

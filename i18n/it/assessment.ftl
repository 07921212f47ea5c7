### Che cosa si giudica di servizi e applicativi: strategia, classe, priorità, competenze, schede, elenchi.

## Common

assessment-unofficial = stima interna, non ufficiale
assessment-to-verify = da verificare
assessment-cancel = Annulla le modifiche
assessment-application = Applicativo
assessment-no-applications = Non ci sono ancora applicativi
assessment-to-applications = Vai agli applicativi
assessment-reason = Motivo
assessment-reason-hint = Resta nel registro delle decisioni: chi controlla lo leggerà tra qualche anno.
assessment-reason-missing = Scrivi il motivo: senza, la scelta non si registra.

## The strategy of a service

assessment-strategy-title = Strategia
assessment-strategy-help = La strategia dice in che modo il servizio lascia la sala macchine. Le strade sono sei: il programma le confronta con quello che sa, ma a scegliere è una persona, che scrive perché.
assessment-strategy-chosen = Strategia scelta
assessment-strategy-none = nessuna, per ora
assessment-strategy-ours = Proposta nostra
assessment-strategy-second = dopo viene { $name }
assessment-strategy-cannot = non si può ancora dire: mancano risposte
assessment-strategy-no-application = A questo servizio non è collegato nessun applicativo come principale: le domande sul programma restano senza risposta. Collegalo dalla scheda del servizio.
assessment-strategy-link-application = Apri la scheda del servizio
assessment-strategy-counts = { $supports } a favore · { $against } contro · { $missing ->
    [one] { $missing } risposta mancante
   *[other] { $missing } risposte mancanti
}
assessment-strategy-is-chosen = scelta
assessment-strategy-is-ours = proposta nostra, non ufficiale
assessment-strategy-is-second = seconda
assessment-strategy-done = Scelta registrata: { $name }.
assessment-blocks = La escludono
assessment-blocking = bloccante
assessment-supports = A favore
assessment-against = Contro
assessment-no-facts = Quello che si sa finora non parla né a favore né contro.
assessment-missing-deciding = Risposte che mancano e decidono
assessment-missing-others = { $count ->
    [one] Un'altra risposta che manca
   *[other] Altre { $count } risposte che mancano
}
assessment-answer = Rispondi
assessment-answer-of = Rispondi: { $field }
assessment-then = Se la scegli
assessment-no-mode = nessuna modalità del PNRR
assessment-measure = PNRR, misura 1.2:
assessment-skills = Competenze
assessment-items-added = { $count ->
    [0] Non si aggiunge nessuna voce alle liste di controllo.
    [one] Si aggiunge una voce alle liste di controllo
   *[other] Si aggiungono { $count } voci alle liste di controllo
}
assessment-items-removed = { $count ->
    [0] Non se ne toglie nessuna.
    [one] Se ne toglie una
   *[other] Se ne tolgono { $count }
}
assessment-choose-title = Scegliere: { $name }
assessment-choose = Scegli { $name }
assessment-destination = Che cosa diventa
assessment-destination-hint = Se lo indichi, si imposta anche la modalità che ne segue.
assessment-destination-stays = resta com'è
assessment-log-title = Registro delle decisioni
assessment-log-none = Su questo servizio nessuno ha ancora deciso.
assessment-log-day = Giorno
assessment-log-who = Chi
assessment-log-nobody = non detto
assessment-log-what = Scelta
assessment-log-why = Motivo
assessment-log-ours = Proposta nostra
assessment-log-second = Seconda

## The class of data

assessment-class-title = Classe dei dati
assessment-class-help = La classe dice quanto danno farebbe al Paese una perdita o un fermo di questi dati: ordinari, critici o strategici. La stabilisce l'Agenzia per la cybersicurezza nazionale (ACN) con un esito; da lì dipende quali servizi cloud si possono usare.
assessment-class-official = Esito ufficiale
assessment-class-proposed = Il catalogo propone: { $class }.
assessment-class-no-proposal = Il catalogo non ha una proposta per questo servizio.
assessment-class-unknown = Non ancora stabilita.
assessment-class-act-hint = Numero e data della PEC o dell'atto con l'esito.
assessment-precheck-title = Controllo interno
assessment-precheck-help = Domande nostre, per ragionare prima del questionario ufficiale. Non cambiano la classe.
assessment-precheck-badge = controllo interno, non ufficiale
assessment-precheck-forget = Togli la risposta
assessment-precheck-forget-of = Togli la risposta: { $question }
assessment-precheck-suggests = Da proporre a chi decide: { $class }.
assessment-precheck-missing = { $count ->
    [one] Una domanda è senza risposta.
   *[other] { $count } domande sono senza risposta.
}
assessment-precheck-none = Rispondi alle domande per vedere che cosa ne segue.
assessment-asked-title = Che cosa chiede la classe
assessment-asked-of = Che cosa chiede la classe: { $class }
assessment-asked-none = Finché il servizio non ha una classe non si può dire.
assessment-asked-service = Servizio cloud, almeno
assessment-asked-infrastructure = Infrastruttura sotto, almeno
assessment-asked-adequate = Infrastruttura di un ente, almeno
assessment-asked-basis = Da dove viene
assessment-asked-act = Atto in cui si legge
assessment-asked-act-hint = Per esempio: determinazione ACN 307/2022, allegato A2.
assessment-asked-day = Letto il
assessment-asked-edit = Scrivi quello che hai letto nell'atto
assessment-asked-save = Registra
assessment-asked-forget = Torna a quanto dice il programma
assessment-products-title = Prodotti in uso
assessment-products-none = Nessun contratto è collegato a questo servizio.
assessment-products-link = Collega un contratto dalla scheda del servizio
assessment-products-fine = La qualificazione è scritta, e non manca nulla.
assessment-products-renew = Il fornitore dovrebbe chiederne il rinnovo entro il { $day }.

## Priorities

assessment-priority-title = Priorità
assessment-priority-help = In che ordine conviene spostare gli applicativi. Per ciascuno indica opportunità, rischio e facilità: il livello segue la sequenza del manuale.
assessment-priority-empty = Aggiungi gli applicativi, o importali da un foglio: qui si mettono in ordine.
assessment-priority-place = N.
assessment-priority-level = Livello
assessment-priority-contract = Scade il contratto
assessment-priority-quadrant = Quadrante nostro
assessment-priority-open = Mancano dei gradi: dal livello { $best } al { $worst }
assessment-priority-set = deciso da una persona
assessment-priority-decide = Decidi altrimenti
assessment-priority-decide-of = Decidi altrimenti: { $name }
assessment-priority-choose = Livello deciso
assessment-priority-save = Registra il livello
assessment-priority-forget = Torna a quello che segue dai gradi
assessment-level = { $level } · { $name }
assessment-level-when = quando «{ $field }» è: { $is }
assessment-level-rest = quando nessuno dei livelli prima è soddisfatto
assessment-grade-of = { $field }: { $name }
assessment-questions-title = Che cosa chiedersi per ogni livello
assessment-fits-when = (adatto se: { $when })
assessment-quadrant-title = Beneficio e complessità
assessment-quadrant-none = Il quadrante si disegna quando almeno un applicativo ha tutti e tre i gradi.
assessment-quadrant-said = { $count ->
    [one] Un applicativo nel quadrante; il numero è quello della tabella sopra.
   *[other] { $count } applicativi nel quadrante; i numeri sono quelli della tabella sopra.
}
assessment-quadrant-field = Quadrante
assessment-quadrant-count = Applicativi
assessment-quadrant-without = Senza tutti e tre i gradi
assessment-quadrant-complexity = complessità →
assessment-quadrant-benefit = beneficio →

## Skills

assessment-skills-title = Competenze
assessment-skills-help = Quello che le strategie scelte chiedono a chi ci lavora, secondo la griglia del manuale, e quello che c'è in casa. Dove manca qualcosa, scrivi chi lo copre: una persona, un fornitore, un corso.
assessment-skills-empty = Nessuna strategia è ancora scelta
assessment-skills-empty-text = Apri un servizio da Prontezza e scegli la sua strategia: qui si vede quali competenze chiede.
assessment-skills-services = { $count ->
    [one] per un servizio
   *[other] per { $count } servizi
}
assessment-skills-no-grid = La griglia del manuale non dice quali competenze chiede.
assessment-skills-none-needed = Non chiede competenze tecniche particolari.
assessment-skills-line = { $needed ->
    [one] Serve una competenza
   *[other] Servono { $needed } competenze
}: { $missing ->
    [0] nessuna è sotto il livello
    [one] una è sotto il livello
   *[other] { $missing } sono sotto il livello
}, { $unknown ->
    [0] sono tutte valutate
    [one] una non è ancora valutata
   *[other] { $unknown } non sono ancora valutate
}.
assessment-skills-add = { $count ->
    [one] Aggiungi la competenza che manca al registro
   *[other] Aggiungi al registro le { $count } competenze che mancano
}
assessment-skill = Competenza
assessment-skills-needed = Serve
assessment-skills-assessed = C'è
assessment-skills-not-assessed = non valutata
assessment-skills-level-of = Livello che c'è: { $name }
assessment-skills-missing = Che cosa manca
assessment-skills-enough = basta
assessment-skills-short = { $count ->
    [one] manca un livello
   *[other] mancano { $count } livelli
}
assessment-skills-covered = Chi lo copre
assessment-skills-covered-of = Chi copre: { $name }
assessment-skills-scale = La scala: { $scale }.
assessment-radar-needed = serve
assessment-radar-there = c'è
assessment-radar-said = { $assessed } competenze valutate su { $needed }; le cifre sono nella tabella sopra.

## Assessment sheets

assessment-sheets-title = Schede di assessment
assessment-sheets-help = La scheda raccoglie, per ogni applicativo, quello che il kit dello Stato chiede di sapere (assessment vuol dire esame della situazione). Ogni risposta si salva quando esci dal campo.
assessment-sheets-empty = Aggiungi gli applicativi, o importali da un foglio: ognuno avrà la sua scheda.
assessment-sheets-progress = { $answered } risposte su { $all }
assessment-sheets-only-empty = Solo le domande senza risposta
assessment-sheets-full = A tutte le domande c'è una risposta.
assessment-sheets-empty-field = vuota
assessment-sheets-feeds = Serve a decidere: { $names }
assessment-section-tecnologia = Tecnologia
assessment-section-vincoli = Vincoli
assessment-section-dati = Dati
assessment-section-parti-interessate = Chi è coinvolto
assessment-section-bisogni = Uso e bisogni
assessment-section-mercato = Che cosa offre il mercato
assessment-send = Manda le domande a chi sa
assessment-send-title = Manda le domande a chi sa
assessment-send-help = Il programma scrive un foglio con le sole domande scelte. Chi risponde lo compila e te lo rimanda: poi «Porta dentro le risposte».
assessment-send-whom = Per chi
assessment-send-whom-hint = Il nome si scrive in testa al foglio.
assessment-send-applications = Di quali applicativi
assessment-send-fields = Quali domande
assessment-send-fields-help = Sono già segnate quelle senza risposta da cui dipende una strategia.
assessment-send-format = In quale formato
assessment-send-xlsx = Excel (xlsx)
assessment-send-ods = LibreOffice (ods)
assessment-send-count = { $count ->
    [one] Una domanda
   *[other] { $count } domande
}
assessment-send-do = Salva il foglio
assessment-send-done = Foglio salvato: { $path }
assessment-send-folder = Mostra nella cartella
assessment-take-back = Porta dentro le risposte
assessment-returned-title = Le risposte arrivate
assessment-returned-count = { $count ->
    [0] Nessuna risposta è diversa da quello che già si sa
    [one] Una risposta è nuova o diversa
   *[other] { $count } risposte sono nuove o diverse
}; { $same ->
    [0] nessuna ripete quello che già si sa
    [one] una dice quello che già si sa
   *[other] { $same } dicono quello che già si sa
}.
assessment-returned-unanswered = { $count ->
    [one] Una domanda resta senza risposta.
   *[other] { $count } domande restano senza risposta.
}
assessment-returned-left = Lasciate fuori
assessment-returned-take = Prendi
assessment-returned-take-of = Prendi la risposta: { $field }, { $name }
assessment-returned-question = Domanda
assessment-returned-was = Prima
assessment-returned-now = Adesso
assessment-returned-nothing = niente: svuota la risposta
assessment-returned-refused = Queste non sono state prese; le altre sì.
assessment-returned-accept = { $count ->
    [one] Prendi la risposta segnata
   *[other] Prendi le { $count } risposte segnate
}
assessment-returned-leave = Chiudi senza prendere altro
assessment-returned-taken = { $count ->
    [one] Presa una risposta.
   *[other] Prese { $count } risposte.
}

## Lists

assessment-lists-title = Elenchi in uso
assessment-lists-help = La lista del metodo si può solo leggere. Accanto puoi tenere elenchi tuoi: scriverli qui, o portarli dentro da un file (YAML, anche un questionario di Konveyor).
assessment-list-new = Nuovo elenco
assessment-list-bring-in = Porta dentro
assessment-list-about = { $count ->
    [one] una voce
   *[other] { $count } voci
}, versione { $version }
assessment-list-of-method = del metodo, si può solo leggere
assessment-list-edit = Modifica
assessment-list-edit-of = Modifica: { $name }
assessment-list-export = Esporta
assessment-list-export-of = Esporta: { $name }
assessment-list-exported = Salvato: { $path }
assessment-list-remove = Elimina
assessment-list-remove-of = Elimina: { $name }
assessment-list-seen = Ho visto che cosa è cambiato
assessment-list-saved = Elenco salvato.
assessment-list-brought = Portato dentro: { $name }.
assessment-list-edit-title = Modifica l'elenco
assessment-list-editor-help = Le voci si salvano tutte insieme. Le risposte già date restano con le voci che tengono lo stesso nome.
assessment-list-title-it = Titolo in italiano
assessment-list-title-en = Titolo in inglese
assessment-list-id = Nome breve
assessment-list-id-hint = Una parola sola, per esempio «sportello»: poi non si cambia più.
assessment-list-version = Versione
assessment-list-version-hint = Cambiala quando cambi le voci.
assessment-list-faults = { $count ->
    [one] L'elenco non è salvato: una cosa non va.
   *[other] L'elenco non è salvato: { $count } cose non vanno.
}
assessment-list-save = Salva l'elenco
assessment-list-leave = Lascia senza salvare
assessment-list-leave-hint = Se passi a un'altra pagina, quello che hai scritto resta qui.
assessment-item-add = Aggiungi una voce
assessment-item-remove = Togli la voce
assessment-item-up = Sposta su: { $name }
assessment-item-down = Sposta giù: { $name }
assessment-item-move-key = Anche con Alt e le frecce su e giù
assessment-item-moved = Ora è al posto { $place } di { $count }: { $name }
assessment-item-unnamed = voce senza testo
assessment-item-text-it = Che cosa deve essere vero, in italiano
assessment-item-text-en = Che cosa deve essere vero, in inglese
assessment-item-why-it = Perché conta, in italiano
assessment-item-why-en = Perché conta, in inglese
assessment-item-evidence-it = Che cosa lo prova, in italiano
assessment-item-evidence-en = Che cosa lo prova, in inglese
assessment-item-id = Nome della voce
assessment-item-id-hint = Breve e senza spazi; le risposte si ritrovano da qui.
assessment-item-phase = Fase
assessment-item-scope = Si chiede per
assessment-item-again = Quando si rifà
assessment-item-weight = Peso
assessment-item-weight-hint = Da 1 a 5: 5 se, quando manca, si perdono soldi o dati, o si viola la legge.
assessment-item-mandatory = Obbligatoria
assessment-item-blocking = Senza, la fase non è pronta
assessment-item-after = Viene dopo
assessment-item-excludes = Non può stare con
assessment-item-names-hint = Nomi di voci, con una virgola in mezzo.
assessment-item-when = Conta quando vale una di queste
assessment-brought-title = Da portare dentro: { $name }
assessment-brought-unread = Il file non si può leggere
assessment-brought-faults = { $count ->
    [one] Una cosa da sistemare nel file:
   *[other] { $count } cose da sistemare nel file:
}
assessment-brought-over = Un elenco con questo nome c'è già: ecco che cosa cambierebbe. Le risposte passano con le voci che tengono lo stesso nome.
assessment-brought-changes = Voci nuove: { $added }; tolte: { $removed }; cambiate: { $changed }.
assessment-brought-take = Tieni questo elenco
assessment-brought-replace = Sostituisci la versione di prima
assessment-brought-again = Scegli un altro file
assessment-brought-leave = Lascia stare

## The parts of the view of a service

assessment-parts = Che cosa guardare di questo servizio
assessment-part-items = Voci da fare
assessment-part-strategy = Strategia
assessment-part-class = Classe dei dati

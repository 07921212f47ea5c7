### Scenari: che cosa cambierebbe, accanto al piano.

## La pagina

scenarios-title = Scenari
scenarios-intro = Uno scenario è un'ipotesi sullo stesso piano: cambia qualche dato e fa vedere che cosa ne viene. Il piano resta com'è finché non adotti uno scenario.
scenarios-new = Nuovo scenario
scenarios-empty-title = Ancora nessuno scenario
scenarios-empty = Crea uno scenario per confrontare due strade, per esempio un altro fornitore o l'avvio un anno dopo.
scenarios-compare = Confronta
scenarios-compare-of = Confronta { $name } con il piano
scenarios-name = Nome
scenarios-notes = Note
scenarios-changes = Che cosa cambia
scenarios-fits = Si può fare
scenarios-actions = Azioni
scenarios-all-fit = Sì
scenarios-troubles =
    { $count ->
        [one] { $count } cosa da sistemare
       *[other] { $count } cose da sistemare
    }
scenarios-adopt = Adotta
scenarios-adopt-of = Adotta { $name }
scenarios-copy = Copia
scenarios-copy-named = Copia { $name }
scenarios-copy-of = { $name } (copia)
scenarios-remove = Elimina
scenarios-remove-named = Elimina { $name }
scenarios-side-by-side = A confronto
scenarios-pick =
    { $count ->
       *[other] Segna fino a { $count } scenari: qui si vedono accanto al piano, solo con le differenze.
    }

## Il confronto

scenarios-plan = Piano di oggi
scenarios-tried = Con le prove
scenarios-everything = Mostra anche quello che non cambia
scenarios-same = Nessuna differenza.
scenarios-what = Voce
scenarios-more = { $amount } in più
scenarios-less = { $amount } in meno
scenarios-why = Perché? { $figure }, { $name }
scenarios-side-name = Piano o scenario
scenarios-side = { $name }: { $amount }
scenarios-group-money = Soldi
scenarios-group-dates = Date
scenarios-group-readiness = Prontezza
scenarios-group-duties = Obblighi e cose da sapere
scenarios-row-figure = { $figure }
scenarios-row-gap-year = Primo anno che il contributo non paga più
scenarios-row-grant = Contributo { $name }
scenarios-row-by-rules = { $name }: quanto danno le regole dell'avviso con queste modalità
scenarios-row-first-go-live = Primo servizio in cloud
scenarios-row-last-go-live = Ultimo servizio in cloud
scenarios-row-first-end = Primo contratto che finisce
scenarios-row-contract = Fine del contratto { $name }
scenarios-row-ready = Prontezza dell'ente
scenarios-row-open = Voci aperte
scenarios-row-blocking = Voci aperte che bloccano
scenarios-row-duty = Ultimo anno in cui tenere i servizi finanziati
scenarios-row-left-out = Voci di costo non contate
scenarios-bound = { $name }: la domanda è già partita con un'altra modalità, che non si può più cambiare
scenarios-there = sì
scenarios-not-there = no
scenarios-too-many = Si confrontano al massimo { $count } scenari con il piano.
scenarios-number = Il valore è fuori da quello che si può provare: usa un numero tra −100 e 100.

## E se…

scenarios-what-if = E se…
scenarios-what-if-intro = Sposta un cursore, anche con le frecce: il risultato cambia subito, il piano no.
scenarios-starting-from = Parti da
scenarios-percent = { $value } %
scenarios-points =
    { $count ->
        [one] { $value } punto all'anno
       *[other] { $value } punti all'anno
    }
scenarios-reset = Rimetti a posto
scenarios-keep = Tieni come scenario
scenarios-kept-name = Prova con i cursori
scenarios-matters = Che cosa conta di più
scenarios-matters-intro = Di quanto cambia il risparmio di tutti gli anni se una cosa sola scende o sale del { $by } (la crescita dei prezzi: { $points }).
scenarios-matters-none = Non ci sono ancora costi da cui il risparmio dipenda.
scenarios-step = Passo
scenarios-step-column = Passo
scenarios-down = Se scende
scenarios-up = Se sale
scenarios-picture = Disegno

## Uno scenario

scenarios-back = Torna agli scenari
scenarios-one = Scenario: { $name }
scenarios-has-knobs = Questo scenario tiene anche le variazioni provate con i cursori.
scenarios-no-changes = Ancora niente: in questo scenario è tutto come nel piano.
scenarios-add-change = Che cosa cambieresti
scenarios-register = Elenco
scenarios-record = Elemento
scenarios-record-help = Scrivi per cercare; un nome che non c'è si aggiunge solo in questo scenario.
scenarios-record-gone = Non c'è più nel piano (n. { $id })
scenarios-field = Campo
scenarios-field-gone = Campo che non c'è più
scenarios-choose-field = Scegli un campo
scenarios-before-after = Nel piano → in questo scenario
scenarios-in-scenario = in questo scenario:
scenarios-in-plan = Nel piano: { $value }
scenarios-deed-add = Si aggiunge
scenarios-deed-remove = Si toglie
scenarios-drop = Lascia come nel piano
scenarios-of = { $action }: { $name }, { $field }
scenarios-take-out = Togli { $name } in questo scenario
scenarios-gone = Quello di cui parla non c'è più, o non si può più scegliere.
scenarios-follows = Il contributo { $name } non è ancora stato chiesto: modalità e importo seguono questo scenario.

## Come si comincia

scenarios-begin = Da dove cominci
scenarios-begin-empty = Da zero
scenarios-begin-empty-help = Tutto come nel piano; le differenze le scrivi tu.
scenarios-begin-empty-name = Nuova ipotesi
scenarios-begin-mode = Un'altra modalità
scenarios-begin-mode-help = Modalità A o B per i servizi che scegli; il contributo si ricalcola con le regole dell'avviso.
scenarios-begin-mode-name = Altra modalità
scenarios-begin-supplier = Un altro fornitore
scenarios-begin-supplier-help = Un contratto con un fornitore diverso, allo stesso prezzo o a un altro.
scenarios-begin-supplier-name = Altro fornitore
scenarios-begin-next-year = Un anno dopo
scenarios-begin-next-year-help = L'avvio dei servizi non ancora finiti si sposta di un anno.
scenarios-begin-next-year-name = Un anno dopo
scenarios-begin-together = Insieme nell'Unione
scenarios-begin-together-help = Canoni e contratti in cloud costano di più o di meno, perché condivisi.
scenarios-begin-together-name = Con l'Unione
scenarios-begin-together-notes =
    Chi gestisce:
    Con quali Comuni:
    Chi firma il contratto:
    Da dove vengono i nuovi canoni:
scenarios-services = Servizi
scenarios-services-help = Se non ne scegli, valgono tutti quelli che hanno una modalità.
scenarios-new-supplier = Nuovo fornitore
scenarios-new-amount = Nuovo importo annuo in euro, senza IVA
scenarios-new-amount-help = Vuoto: resta quello di oggi.
scenarios-fees-by = Quanto cambiano i canoni, in %
scenarios-fees-by-help = −10 vuol dire un decimo in meno.
scenarios-choose-contract = Scegli un contratto.
scenarios-choose-supplier = Scegli un fornitore.
scenarios-unreadable = Scrivi un importo, per esempio 12.000,00.
scenarios-name-missing = Scrivi un nome.
scenarios-make = Crea
scenarios-cancel = Annulla

## Adottare

scenarios-adopt-title = Adotta { $name }
scenarios-adopt-text =
    { $count ->
        [0] Non resta niente da scrivere nel piano.
        [one] { $count } differenza entra nel piano, in un passo solo. Con Annulla torna tutto come prima.
       *[other] { $count } differenze entrano nel piano, in un passo solo. Con Annulla torna tutto come prima.
    }
scenarios-adopt-knobs = Le variazioni provate con i cursori sono prove: non entrano nel piano.
scenarios-in-the-way =
    { $count ->
        [one] Una cosa non va: sistemala, oppure lasciala fuori. Finché c'è, nel piano non si scrive niente.
       *[other] { $count } cose non vanno: sistemale, oppure lasciale fuori. Finché ci sono, nel piano non si scrive niente.
    }
scenarios-leave-out = Lascia fuori
scenarios-left-out = Lasciate fuori
scenarios-take-in = Riprendi
scenarios-nothing-left = Non c'è niente da scrivere: il piano è già così.

## Nel terminale

scenarios-none = Nessuno scenario.
scenarios-line =
    { $count ->
        [one] { $name }: { $count } cosa cambia
       *[other] { $name }: { $count } cose cambiano
    }

# The words of the rules: every value of every enum, every field of a record.

## How sure a fact is

domain-certainty-official = ufficiale
    .help = Letto nel testo ufficiale.
domain-certainty-secondary = fonte secondaria
    .help = Letto in un testo di altri (stampa, guide, siti di settore), non nell'atto ufficiale.
domain-certainty-general = da verificare
    .help = Conoscenza comune della materia: l'atto non è stato riletto. Da verificare prima di scriverlo in un atto.
domain-certainty-rebuilt = ricostruito dai pagamenti pubblicati
    .help = La tabella ufficiale non è stata letta: il valore è stato ricavato dai pagamenti pubblicati e li riproduce all'euro.
domain-certainty-unofficial = nostra stima, non ufficiale
    .help = Proposta o stima di questo programma: nessun testo ufficiale la conferma.
domain-certainty-missing = testo ufficiale non trovato
    .help = Il testo ufficiale esiste ma non è stato possibile leggerlo.

## The rules of a form, inside a sentence: "Nome: non può restare vuoto"

domain-rule-required = non può restare vuoto
domain-rule-negative = non può essere sotto zero
domain-rule-too-long = è più lungo di quanto il piano possa conservare
domain-rule-too-large = è un numero troppo grande per essere vero
domain-rule-unknown = non corrisponde a nulla di conosciuto
domain-rule-duplicate = contiene due voci che non possono stare insieme
domain-rule-act-missing = serve per un esito ACN (senza atto e data resta una proposta)
domain-rule-band-out-of-range = non è una delle fasce da 1 a 7
domain-rule-before-start = la fine viene prima dell'inizio
domain-rule-only-one = qui può starci un solo valore
domain-rule-computed = è calcolato dal programma e non si scrive a mano
domain-rule-reason-missing = chiede un motivo scritto
domain-rule-proof-missing = è un obbligo: serve una prova allegata o una nota che dica dove sta
domain-rule-excluded = non può essere fatto insieme a una voce che è già segnata come fatta
domain-rule-sum-is-zero = nell'insieme fa zero: serve almeno una quota sopra zero
domain-rule-hole = salta un anno in mezzo

## The body

domain-body-kind-comune = Comune
domain-body-kind-provincia = Provincia
    .help = Comprende i liberi consorzi comunali della Sicilia.
domain-body-kind-citta-metropolitana = Città metropolitana
domain-body-kind-unione = Unione di Comuni

## The catalogue

domain-presence-typical = tipico
    .help = Lo hanno quasi tutti gli enti di questo tipo e di questa grandezza.
domain-presence-common = frequente
    .help = Lo hanno molti enti di questo tipo e di questa grandezza.
domain-presence-rare = raro
    .help = Lo hanno pochi enti di questo tipo e di questa grandezza: si trova con la ricerca.

## Where a service runs today

domain-origin-on-premise-unstructured = In sede, senza programma
    .help = On premise destrutturato: il servizio si tiene con fogli di calcolo, documenti o registri in cartelle dell'ente, senza un programma fatto apposta.
domain-origin-on-premise-structured = In sede, con programma
    .help = On premise strutturato: il servizio usa un programma fatto apposta, installato su macchine dell'ente.
domain-origin-iaas-unqualified = IaaS non qualificato
    .help = Macchine in affitto presso un fornitore che non ha la qualificazione dell'ACN.
domain-origin-iaas-qualified = IaaS qualificato
    .help = Macchine in affitto presso un fornitore con la qualificazione dell'ACN.
domain-origin-paas-unqualified = PaaS non qualificato
    .help = Piattaforma in affitto presso un fornitore che non ha la qualificazione dell'ACN: il programma è nostro, il resto è suo.
domain-origin-paas-qualified = PaaS qualificato
    .help = Piattaforma in affitto presso un fornitore con la qualificazione dell'ACN: il programma è nostro, il resto è suo.
domain-origin-saas = SaaS · servizio già pronto
    .help = È già un servizio pronto via internet: si usa dal browser e tutto il resto è del fornitore.

## What a service becomes

domain-destination-iaas = IaaS · macchine in affitto
    .help = Macchine in affitto: il programma resta lo stesso e si sposta su macchine di un fornitore qualificato.
domain-destination-paas = PaaS · piattaforma in affitto
    .help = Piattaforma in affitto: il programma resta nostro, il fornitore tiene in ordine macchine, archivi e aggiornamenti.
domain-destination-saas = SaaS · servizio già pronto
    .help = Servizio già pronto via internet: si usa dal browser e tutto il resto è del fornitore.

## The two ways that measure 1.2 pays

domain-mode-transfer = A · Trasferimento
    .help = Trasferimento in sicurezza dell'infrastruttura IT: il programma si sposta così com'è su macchine in affitto.
domain-mode-update = B · Aggiornamento
    .help = Aggiornamento in sicurezza di applicazioni in cloud: il servizio passa a una piattaforma o a un servizio già pronto.

## The six strategies

domain-strategy-retain = Conservazione
    .help = Retain: lasciare in sede per scelta, fissando quando riesaminare.
domain-strategy-retire = Smantellamento
    .help = Retire: spegnere ciò che non serve più, decidendo il destino dei dati.
domain-strategy-repurchase = Sostituzione
    .help = Repurchase: passare a un servizio già pronto in cloud.
domain-strategy-rehost = Trasferimento di host
    .help = Rehost: spostare il programma così com'è su macchine in cloud.
domain-strategy-replatform = Trasferimento di piattaforma
    .help = Replatform: spostare il programma sostituendo alcune parti con servizi gestiti.
domain-strategy-rearchitect = Nuova architettura
    .help = Rearchitect: ripensare il programma per il cloud, a passi.

## How a strategy stands for a service

domain-standing-candidate = Da considerare
    .help = I fatti che la rendono adatta ci sono.
domain-standing-possible = Possibile
    .help = Niente la esclude, ma i fatti che la renderebbero adatta non ci sono.
domain-standing-cannot-tell = Non si può ancora dire
    .help = Manca una risposta che può renderla adatta o escluderla.
domain-standing-excluded = Esclusa
    .help = Un fatto la esclude: il motivo dice quale.

domain-migration-state-to-do = Da fare
domain-migration-state-in-progress = In corso
domain-migration-state-done = Fatto

## The service

domain-provision-offered = Erogato
    .help = Lo eroga l'ente.
domain-provision-union = In Unione
    .help = Lo eroga l'Unione di Comuni di cui l'ente fa parte.
domain-provision-outsourced = Esternalizzato
    .help = Lo eroga un soggetto esterno per conto dell'ente.
domain-provision-not-offered = Non erogato
    .help = L'ente non lo eroga.

domain-data-class-ordinary = Ordinario
    .help = Un fermo o una perdita non mette a rischio il Paese né il suo benessere.
domain-data-class-critical = Critico
    .help = Un fermo o una perdita può pregiudicare funzioni rilevanti per la società, la salute, la sicurezza o l'economia.
domain-data-class-strategic = Strategico
    .help = Un fermo o una perdita può pregiudicare la sicurezza nazionale.

domain-class-state-proposed = proposta
    .help = Proposta non ufficiale del catalogo di riferimento, da confermare con la classificazione dell'ente.
domain-class-state-acn-outcome = esito ACN
    .help = Classe confermata dall'Agenzia per la cybersicurezza nazionale (ACN), con atto e data.

domain-personal-data-none = Nessuno
domain-personal-data-common = Comuni
    .help = Nomi, indirizzi, codici fiscali, recapiti.
domain-personal-data-special = Particolari
    .help = Salute, convinzioni, origine e le altre categorie dell'articolo 9 del GDPR.
domain-personal-data-judicial = Giudiziari
    .help = Condanne, reati e misure di sicurezza (articolo 10 del GDPR).

## The levels of qualification

domain-level-qc1 = QC1 · servizio cloud qualificato, livello 1
domain-level-qc2 = QC2 · servizio cloud qualificato, livello 2
domain-level-qc3 = QC3 · servizio cloud qualificato, livello 3
domain-level-qc4 = QC4 · servizio cloud qualificato, livello 4
domain-level-qi1 = QI1 · infrastruttura qualificata, livello 1
domain-level-qi2 = QI2 · infrastruttura qualificata, livello 2
domain-level-qi3 = QI3 · infrastruttura qualificata, livello 3
domain-level-qi4 = QI4 · infrastruttura qualificata, livello 4
domain-level-ai1 = AI1 · infrastruttura adeguata della PA, livello 1
domain-level-ai2 = AI2 · infrastruttura adeguata della PA, livello 2
domain-level-ai3 = AI3 · infrastruttura adeguata della PA, livello 3
domain-level-ai4 = AI4 · infrastruttura adeguata della PA, livello 4

## Grants and problems

domain-answer-yes = Finanziabile
domain-answer-no = Non finanziabile
domain-answer-unknown = Da chiarire
    .help = Manca un'informazione: il motivo dice quale.

domain-funding-state-draft = Bozza
domain-funding-state-applied = Domanda inviata
domain-funding-state-granted = Finanziato
domain-funding-state-paid = Pagato
domain-funding-state-revoked = Rinunciato o revocato

domain-problem-invalid = Dati da correggere
domain-problem-duplicate-name = Nome ripetuto
domain-problem-move-unknown = Trasloco da chiarire
domain-problem-not-fundable = Non finanziabile
domain-problem-amount-differs = Importo diverso dal calcolo
domain-problem-not-admissible = Domanda non ammissibile
domain-problem-no-services = Nessun servizio
domain-problem-similar-name = Nomi quasi uguali
domain-problem-days-disagree = Date che non tornano
domain-problem-contract-ended = Contratto scaduto
domain-problem-notice-due = Disdetta in scadenza
domain-problem-out-of-line = Importo fuori misura
domain-problem-owner-unknown = Responsabile non in elenco
domain-problem-no-owner = Senza responsabile
domain-problem-no-application = Senza applicativo
domain-problem-no-contract = Senza contratto
domain-problem-linked-to-nothing = Senza collegamenti

## The fields of a service

domain-field-catalogue-id = Voce del catalogo
domain-field-name = Nome
domain-field-area = Area
domain-field-office = Ufficio
domain-field-owner = Responsabile
domain-field-provision = Chi lo eroga
domain-field-users = Utenti
domain-field-data-gb = Dati conservati (GB)
domain-field-cases-per-year = Pratiche all'anno
domain-field-data-class = Classe dei dati
domain-field-class-state = Origine della classe
domain-field-class-act = Atto dell'ACN
domain-field-class-day = Data dell'atto
domain-field-personal-data = Dati personali
domain-field-citizen-facing = Usato da cittadini o imprese
domain-field-mission = Missione di bilancio
domain-field-programme = Programma di bilancio
domain-field-tags = Etichette
domain-field-notes = Note
domain-field-migration = Trasloco
domain-field-migration-strategy = Strategia
domain-field-migration-origin = Dove sta oggi
domain-field-migration-destination = Che cosa diventa
domain-field-migration-mode = Modalità
domain-field-migration-product = Prodotto
domain-field-migration-supplier = Fornitore
domain-field-migration-state = A che punto è
domain-field-migration-go-live = In funzione dal
domain-field-migration-own-funds = Con fondi propri
domain-field-migration-notes = Note sul trasloco

## The fields of the body

domain-field-kind = Tipo di ente
domain-field-istat = Codice ISTAT
domain-field-ipa = Codice IPA
domain-field-province = Provincia
domain-field-region = Regione
domain-field-population = Abitanti
domain-field-band = Fascia di popolazione
domain-field-band-source = Fonte della fascia
domain-field-population-source = Fonte degli abitanti
domain-field-rtd = Responsabile per la transizione digitale (RTD)
domain-field-email = Posta elettronica

## The fields of a grant

domain-field-call-id = Avviso
domain-field-title = Titolo
domain-field-amount = Importo
domain-field-cup = CUP
domain-field-decree = Decreto
domain-field-applied = Data della domanda
domain-field-granted = Data del decreto
domain-field-paid = Data del pagamento
domain-field-state = Stato
domain-field-services = Servizi

## The checklist

domain-scope-body = L'ente
domain-scope-service = Ogni servizio
domain-scope-application = Ogni applicativo
domain-scope-contract = Ogni contratto

domain-tag-all = Sempre
domain-tag-on-premise = C'è ancora qualcosa in sede
domain-tag-personal-data = Tratta dati personali
domain-tag-citizen-facing = Lo usano cittadini o imprese
domain-tag-interoperable = Scambia dati con altri sistemi
domain-tag-critical = Classe critica o strategica
domain-tag-class-changed = La classe proposta non è stata confermata
domain-tag-class-added = Servizio aggiunto all'elenco proposto
domain-tag-associated-management = Gestito dall'Unione o da altri
domain-tag-retain = Resta in sede
domain-tag-retire = Si smantella
domain-tag-mode-transfer = Modalità A, trasferimento
domain-tag-mode-update = Modalità B, aggiornamento
domain-tag-saas = Diventa un servizio già pronto (SaaS)
domain-tag-paas = Va su una piattaforma in affitto (PaaS)
domain-tag-iaas = Va su macchine in affitto (IaaS)
domain-tag-funded = Lo paga un finanziamento

domain-answer-state-to-do = Da fare
domain-answer-state-doing = In corso
domain-answer-state-done = Fatto
domain-answer-state-not-applicable = Non applicabile

domain-truth-yes = Sì
domain-truth-no = No
domain-truth-unknown = Non si sa

domain-question-strategy = Strategia

domain-recurrence-once = Una volta sola
domain-recurrence-monthly = Ogni mese
domain-recurrence-quarterly = Ogni tre mesi
domain-recurrence-semiannual = Ogni sei mesi
domain-recurrence-annual = Ogni anno
domain-recurrence-three-six-twelve = Dopo 3, 6 e 12 mesi
domain-recurrence-on-change = Quando cambia qualcosa

## The registers and their fields

domain-register-services = Servizi
domain-register-applications = Applicativi
domain-register-suppliers = Fornitori
domain-register-contracts = Contratti
domain-register-assets = Macchine
domain-register-people = Persone
domain-register-skills = Competenze
domain-register-costs = Voci di costo
domain-register-invoices = Fatture

domain-application-role-main = principale
    .help = Il servizio si svolge con questo applicativo.
domain-application-role-interface = interfaccia
    .help = Passa o riceve dati.
domain-application-role-archive = archivio
    .help = Conserva le pratiche concluse.

domain-grade-high = Alto
domain-grade-medium = Medio
domain-grade-low = Basso

domain-renewal-none = Nessun rinnovo
domain-renewal-tacit = Rinnovo tacito
    .help = Prosegue se nessuno dà disdetta in tempo.
domain-renewal-optional = Rinnovo facoltativo
    .help = Prosegue solo se l'ente lo chiede.
domain-renewal-extension = Proroga tecnica
    .help = Prosegue mentre si affida il nuovo contratto.

domain-asset-kind-server = Server
domain-asset-kind-storage = Memoria di massa
domain-asset-kind-ups = Gruppo di continuità
domain-asset-kind-cooling = Raffrescamento
domain-asset-kind-network = Rete
domain-asset-kind-room = Locale
domain-asset-kind-other = Altro

domain-own-kind-text = Testo
domain-own-kind-number = Numero
domain-own-kind-money = Importo
domain-own-kind-day = Data
domain-own-kind-flag = Sì o no
domain-own-kind-choice = Scelta da un elenco

domain-field-applications = Applicativi
domain-field-contracts = Contratti
domain-field-assets = Macchine
domain-field-verdict = Finanziabile
domain-field-readiness = Pronto (%)
domain-field-vat-number = Partita IVA o codice fiscale
domain-field-contact = Referente
domain-field-pec = PEC
domain-field-phone = Telefono
domain-field-version = Versione
domain-field-supplier = Fornitore
domain-field-licences = Licenze
domain-field-opportunity = Opportunità da cogliere
domain-field-risk = Rischio
domain-field-ease = Facilità di migrazione
domain-field-priority = Priorità scelta da una persona
domain-field-priority-reason = Motivo della priorità
domain-field-contract-object = Oggetto
domain-field-cig = CIG
domain-field-starts = Inizio
domain-field-ends = Scadenza
domain-field-notice-days = Preavviso (giorni)
domain-field-renewal = Rinnovo
domain-field-yearly-amount = Importo annuo (senza IVA)
domain-field-vat-percent = IVA (%)
domain-field-indexation = Adeguamento del prezzo
domain-field-qualification = Qualificazione ACN
domain-field-qualified-until = Qualificazione valida fino al
domain-field-qualification-level = Livello della qualificazione
domain-field-infrastructure-level = Livello dell'infrastruttura sotto
domain-field-qualification-checked = Qualificazione controllata il
domain-field-exit-clause = Clausola di uscita
domain-field-asset-kind = Tipo
domain-field-place = Dove si trova
domain-field-model = Marca e modello
domain-field-watts = Potenza (watt)
domain-field-watts-measured = Potenza misurata
domain-field-hours-per-year = Ore accesa all'anno
domain-field-bought = Acquisto
domain-field-price = Prezzo
domain-field-life-years = Durata prevista (anni)
domain-field-warranty-until = Garanzia fino al
domain-field-person-name = Nome e cognome
domain-field-role = Ruolo
domain-field-hourly-cost = Costo di un'ora
domain-field-skill-name = Competenza
domain-field-level = Livello (da 0 a 5)
domain-field-covered-by = Chi la copre
domain-field-choices = Valori possibili
domain-field-sheet = Scheda di assessment
domain-field-grant = Finanziamento
domain-field-own = Colonne dell'ente
domain-field-precheck = Controllo interno della classe
## The costs

domain-cost-phase-now = Oggi
    .help = Come stanno le cose, finché il servizio non si è spostato.
domain-cost-phase-move = Trasloco
    .help = Si spende per spostarsi, e poi non più.
domain-cost-phase-after = In cloud
    .help = Si spende da quando il servizio funziona in cloud.
domain-cost-phase-exit = Uscita
    .help = Si spende quando si lascia il cloud o il fornitore.

domain-cost-nature-current = Spesa corrente
    .help = Titolo 1 del bilancio: canoni, assistenza, energia.
domain-cost-nature-capital = Spesa di investimento
    .help = Titolo 2 del bilancio: acquisti che durano più anni.
domain-cost-nature-depreciation = Ammortamento
    .help = La quota annua di un acquisto: è un costo, ma non esce denaro dalla cassa.
domain-cost-nature-hidden = Costo nascosto
    .help = Una stima, come le ore perse per i fermi: non esce denaro dalla cassa.
domain-cost-nature-benefit = Beneficio
    .help = Un vantaggio stimato in euro: non entra denaro in cassa.

domain-cost-rhythm-once = Una volta
domain-cost-rhythm-monthly = Ogni mese
domain-cost-rhythm-quarterly = Ogni tre mesi
domain-cost-rhythm-half-yearly = Ogni sei mesi
domain-cost-rhythm-yearly = Ogni anno
domain-cost-rhythm-every-years = Ogni tot anni
    .help = Come un server che si ricompra: ogni quanti anni si scrive accanto.

domain-cost-certainty-invoice = Da una fattura
domain-cost-certainty-contract = Da un contratto
domain-cost-certainty-estimate = Stima

domain-sharing-key-users = Per utenti
domain-sharing-key-data = Per dati conservati
domain-sharing-key-watts = Per potenza delle macchine
domain-sharing-key-services = In parti uguali tra i servizi
domain-sharing-key-fixed = Con quote scritte a mano

domain-cost-category-onprem-direct = In sede, diretti
    .help = Si pagano per una cosa precisa: un server, una licenza.
domain-cost-category-onprem-indirect = In sede, condivisi
    .help = Si pagano per più cose insieme: il locale, l'energia.
domain-cost-category-onprem-hidden = In sede, nascosti
    .help = Non si vedono in nessuna fattura: sono stime.
domain-cost-category-cloud-recurring = In cloud, ricorrenti
domain-cost-category-migration = Per il trasloco
domain-cost-category-exit = Per l'uscita
domain-cost-category-benefit-intangible = Benefici che non sono denaro

domain-moment-baseline = Prima del trasloco
domain-moment-target = Obiettivo
domain-moment-month3 = Dopo 3 mesi
domain-moment-month6 = Dopo 6 mesi
domain-moment-month12 = Dopo un anno

domain-kpi-good-up = Meglio se sale
domain-kpi-good-down = Meglio se scende
domain-kpi-good-near-zero = Meglio se vicino a zero
domain-kpi-good-neutral = Da conoscere, né bene né male

domain-kpi-when-before = Prima del trasloco
domain-kpi-when-during = Durante il trasloco
domain-kpi-when-after = Dopo il trasloco
domain-kpi-when-both = Prima e dopo il trasloco

domain-kpi-frequency-once = Una volta
domain-kpi-frequency-monthly = Ogni mese
domain-kpi-frequency-quarterly = Ogni tre mesi
domain-kpi-frequency-half-yearly = Ogni sei mesi
domain-kpi-frequency-yearly = Ogni anno

domain-field-cost-name = Voce di costo
domain-field-cost-item = Voce del manuale
domain-field-item = Voce del manuale
domain-field-cost-phase = Quando si paga
domain-field-cost-nature = Natura della spesa
domain-field-quantity = Quantità
domain-field-rhythm = Ogni quanto
domain-field-every-years = Ogni quanti anni
domain-field-cost-starts = Da
domain-field-cost-ends = Fino a
domain-field-ceases = Con il trasloco finisce il
domain-field-growth = Aumento annuo (%)
domain-field-index = Indice dei prezzi
domain-field-index-share = Quota dell'indice (%)
domain-field-exit-cost = Costo di uscita (senza IVA)
domain-field-chapter = Capitolo
domain-field-asset = Macchina
domain-field-room = Sala
domain-field-split = Come si divide
domain-field-shares = Quote
domain-field-person = Persona
domain-field-certainty = Da dove viene l'importo
domain-field-author = Chi l'ha scritto
domain-field-cost-day = Importo visto il
domain-field-invoice-number = Numero della fattura
domain-field-day = Data
domain-field-subject = Oggetto della fattura
domain-field-contract = Contratto
domain-field-cost = Prevista dalla voce
domain-field-vat = IVA
domain-field-period-starts = Periodo dal
domain-field-period-ends = Periodo al

## I costi: dubbi, cifre, tagli, leve

domain-cost-doubt-no-amount = manca l'importo: non è contata
domain-cost-doubt-no-phase = manca quando si paga (oggi, trasloco, in cloud, uscita): non è contata
domain-cost-doubt-no-rhythm = manca quanto spesso si paga: non è contata
domain-cost-doubt-no-day = manca il giorno: non è contata
domain-cost-doubt-no-price = manca il prezzo dell'energia: non è contata
domain-cost-doubt-too-large = è più grande di quanto si può contare: non è contata
domain-cost-doubt-power-twice = l'energia è già contata nelle voci scritte a mano: non è contata due volte
domain-cost-doubt-purchase-twice = l'acquisto e la sua quota annua ci sono tutti e due: questa non è contata
domain-cost-doubt-no-vat = IVA non indicata: è contata senza IVA
domain-cost-doubt-no-shares = le quote sommano a zero: è contata sull'ente intero
domain-cost-doubt-no-index = l'indice dei prezzi non c'è: il prezzo resta fermo
domain-cost-doubt-index-ends = l'indice non arriva fino all'ultimo anno: da lì il prezzo resta fermo
domain-cost-doubt-renewed = il contratto finisce e non si sa se è rinnovato: si conta come se continuasse uguale
domain-cost-doubt-nameplate = la potenza è quella di targa: quella misurata di solito è più bassa
domain-cost-doubt-overlaps = un altro contratto con lo stesso fornitore copre gli stessi servizi nello stesso periodo
domain-cost-doubt-room-remains = qualcosa resta nella sala: questo costo non finisce

domain-cost-figure-as-is = Restando come oggi
domain-cost-figure-remaining = Spese di oggi che restano
domain-cost-figure-avoided = Spese di oggi che finiscono
domain-cost-figure-moving = Trasloco
domain-cost-figure-fees = Canoni e spese in cloud
domain-cost-figure-exit = Uscita
domain-cost-figure-cash = Cassa
domain-cost-figure-gap = Divario dopo il contributo
domain-cost-figure-grants = Contributi
domain-cost-figure-tco = Costo totale del cloud (TCO)
domain-cost-figure-roi = Ritorno (ROI), solo denaro
domain-cost-figure-roi-with-intangible = Ritorno (ROI), con i benefici stimati
domain-cost-figure-intangible = Benefici stimati
domain-cost-figure-saving = Risparmio
domain-cost-figure-payback = Anno di rientro
domain-cost-figure-present-value = Valore attuale
domain-cost-figure-per-inhabitant = Canoni per abitante
domain-cost-figure-per-user = Canoni per utente

domain-cost-cut-phase = Per fase
domain-cost-cut-nature = Per natura
domain-cost-cut-chapter = Per capitolo
domain-cost-cut-mission = Per missione
domain-cost-cut-area = Per area
domain-cost-cut-service = Per servizio
domain-cost-cut-supplier = Per fornitore
domain-cost-cut-item = Per voce del manuale
domain-cost-cut-line = Per voce di costo

domain-cost-knob-fees = Canoni
domain-cost-knob-energy = Energia
domain-cost-knob-people = Ore delle persone
domain-cost-knob-moving = Trasloco
domain-cost-knob-inflation = Crescita dei prezzi

# The import wizard: a table from outside comes into the plan.

## What is said of rows and columns

imports-cell-error = La cella contiene un errore di calcolo ({ $error }). Correggilo nel foglio e importa di nuovo.
imports-no-name = Manca il nome: senza, non si sa di che cosa parli la riga.
imports-service-not-in-plan = Il servizio «{ $name }» è nel catalogo ma non nel piano. Aggiungilo al piano e importa di nuovo.
imports-several-called-so = Nel piano più voci si chiamano «{ $name }»: collegale a mano.
imports-own-column-name = La nuova colonna «{ $name }» ha bisogno di un nome che non ci sia già.
imports-no-such-field = Il campo «{ $field }» non c'è.
imports-field-twice = Due colonne vanno nel campo «{ $field }». Scegline una sola.
imports-style-needed = Nella colonna «{ $column }» i valori si possono leggere in più modi. Di' quale è giusto.
imports-too-many-own = Si possono aggiungere al massimo { $count } colonne nuove per volta.
imports-name-needed = Nessuna colonna va nel campo «{ $field }»: di' quale contiene i nomi.
imports-stopped = L'importazione è stata interrotta. Nel piano nulla è cambiato.
imports-changed-meanwhile = Nel frattempo il piano è cambiato: le righe sono state confrontate di nuovo. Ricontrollale, poi importa.
imports-gone = Questa importazione non è più aperta. Scegli di nuovo il file.
imports-is-questionnaire = Questo è un questionario di Konveyor (YAML), che per ora non si importa. L'inventario di Konveyor in csv invece sì.
imports-no-such-sheet = Il foglio «{ $name }» non c'è. Ci sono: { $sheets }.
imports-register-unsure = Dalle intestazioni non si capisce in quale registro vadano le righe. Indicalo.
imports-no-such-column = La colonna «{ $column }» non c'è.
imports-mapping-wrong = Il file con le scelte non si legge: { $detail }.

## What is asked

imports-ask-which = «{ $name }» può indicare più servizi del catalogo. Quali?
imports-ask-unknown = Nel catalogo nulla si chiama «{ $name }». È un servizio vostro?
imports-ask-several = La cella «{ $name }» sembra contenere più servizi. Vanno divisi?
imports-ask-records = Nel piano più voci si chiamano «{ $name }». Quale si intende?
imports-ask-twice = Anche la riga { $row } parla di questo. Serve anche questa riga?

## The file of rows that were not taken

imports-refused-row = Riga
imports-refused-why = Perché non è stata importata
imports-refused-sheet = Non importate
imports-refused-title = Righe non importate di { $file }
imports-refused-file = { $file } - righe non importate

## The system's dialogs

imports-choose-title = Scegli il foglio da importare
imports-tables = Tabelle
imports-refused-save-title = Salva le righe non importate
